# Where a move stands today: it stands beside the move, and in the sentences after these.
waiting = from { $day }
best = best on { $day }
due-today = due today
due = due now, in time until { $day }
since = since { $day }

# $state: “from Friday 13 March”
standing-waiting = It is in time { $state }.
# $state: “best on Friday 13 March”, “due today”
standing = It is { $state }.
# $state: “since Friday 20 March”
standing-since = It has been due { $state }.

last-week = Last week
this-week = This week
next-week = Next week
# $day: its Monday
week-of = Week of { $day }

# The clock of six weeks.
patience = Week { $week } of six
patience-today = Six weeks today
patience-over = Week { $week }
# What there is to say of it, as a sentence.
patience-said = Day 42 is { $day }.
patience-today-said = Some rivals may have moved on by now: ask for the decision, and keep looking.
patience-over-said = Six weeks were up on { $day }, and some rivals may have moved on by now: ask for the decision, and keep looking.

paused = Paused until { $day }. These days do not count.
paused-today = Paused until today. These days do not count.

# The law in Ontario: by which day an employer says whether it has decided.
informed-by = The last day for them to say whether they have decided, if they have 25 people or more (Ontario, for an advertised job)
informed-to-come = If they have 25 people or more, they are to say by { $day } whether they have decided: so the law in Ontario has it for an advertised job.
informed-past = If they have 25 people or more, they were to say by { $day } whether they have decided: so the law in Ontario has it for an advertised job.
