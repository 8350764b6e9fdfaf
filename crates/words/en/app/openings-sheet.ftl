# Openings to print: what each is, who is in it, what has happened.

openings = Openings
title = Openings to print
count = { $count ->
    [one] 1 opening, { $day }
   *[other] { $count } openings, { $day }
}
# With the name of the person who prints it.
count-named = { $name } · { $count }
people = People
history = What happened
history-day = Day
history-what = What
agency = through { $agency }
closed = Closed
# $state is when, or how late it is.
next = Next: { $step }, { $state }
