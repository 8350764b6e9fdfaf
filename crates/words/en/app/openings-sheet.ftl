# Openings to print: what each is, who is in it, what has happened.

openings = Openings
title = Openings to print
# After the name of the person, if they gave one.
count = { $count ->
    [one] 1 opening, { $day }
   *[other] { $count } openings, { $day }
}
people = People
history = What happened
history-day = Day
history-what = What
agency = through { $agency }
closed = Closed
# $state is when, or how late it is.
next = Next: { $step }, { $state }
