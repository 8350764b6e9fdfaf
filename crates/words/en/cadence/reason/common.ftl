# What is said of the day of any move.

# $day: one of the two below it, or a day alone.
put-off = You put it off to { $day }.
put-off-busy = { $day }, which is not a free day, so { $best } is the day

no-day = Today is not a day for a call: { $day } is the next.
later-entry = An entry is dated { $day }, which is after today, so it does not count yet: check its day.
