# All openings: found, sorted, each with its six weeks.

title = Openings
none = Nothing here yet. Company, role and day are enough to begin.
    .log = Log an interview
found = { $count ->
    [0] No opening found
    [one] 1 opening
   *[other] { $count } openings
}
line-no-interview = No interview yet

# The heads of the columns.
head-chosen = Chosen
head-opening = Opening
head-next = Next
head-seriousness = Seriousness
head-week = Week
head-weeks = Six weeks from the interview

find = Find
    .placeholder = Company, person or note
show = Show
show-all = All
show-active = Active
show-due = Due
show-paused = Paused
show-closed = Closed
sort = Sorted by
sort-next = Next first
sort-company = By company
sort-seriousness = By seriousness
sort-week = By week
how-to-read = How to read the six weeks
    .line = Each line begins on the left with the interview, a ring, and runs to day 42, which is dotted. The upright line is today; the small ticks are your calling days.
nothing-due = Nothing is due. That is how it should be.
nothing-paused = No opening is paused.
nothing-closed = No opening is closed.
nothing-active = No opening is active.
nothing-with = No opening has “{ $words }” in it.
nothing-of-these-with = None of these has “{ $words }” in it.
show-them-all = Show all

choose = Choose several
chosen = Chosen openings
chosen-count = { $count ->
    [0] None chosen yet
   *[other] { $count } chosen
}
chosen-hidden = { $count } chosen, { $hidden } of them not in this list
chosen-all = All { $count } shown
chosen-close = Close
chosen-calendar = Calendar file
chosen-done = Done
pause-chosen = Pause the chosen openings

close-chosen = Close the chosen openings
close-reason = What happened
    .none = Choose what happened.
close-letter = A letter to each keeps the door open. It can go out before you close.
close-them = Close them
# What came of a press on Undo.
close-undone = Open again.
# Of a single opening.
closed-already-it = It is closed already.
closed-already-all = All of them are closed already.
closed-already = { $count ->
    [one] One of them is closed already, and stays as it is.
   *[other] { $count } of them are closed already, and stay as they are.
}

# Before how many there are.
applied = Applied, nothing heard yet
    .hint = They wait here. Log an interview, and it is an opening like any other.
    .state = applied
applied-more = And { $count } more that are older.
