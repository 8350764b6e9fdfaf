# Looking back: what came of what.

# “2 of 3”; of many with the share: “5 of 20 (25 %)”.
count = { $came } of { $of }
count-share = { $came } of { $of } ({ $percent } %)

call = Calls
message = Messages left
letter = Letters
email = E-mails
network = Messages on a network
text = Texts

# Two full hours of the day.
hours = { $from }:00 to { $to }:00

# How long answers took.
wait = { $days ->
    [one] 1 day.
   *[other] { $days } days.
}
# “6, 9 and 27 days.”
waits = { $first } and { $last } days.
waits-range = { $first } to { $last } days, half of them within { $middle }.
