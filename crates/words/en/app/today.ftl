# Today: what to do now, and what is coming.

backup-due-none = There is no backup yet.
backup-due-last = The last backup was handed over { $ago }.
backup-due-make = Make a backup

# The headings of the sections.
also-today = Also today
this-week = This week
waiting = Waiting
    .note = nothing to do here
older = From before
# In its one line, until it is unfolded.
older-count = { $count ->
    [one] One small thing that can still be done
   *[other] { $count } small things that can still be done
}
# Beside a day of a long week.
day-count = { $count ->
    [one] 1 to do
   *[other] { $count } to do
}
# Below the first of a long list: shows the rest.
list-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}

# Below the title of a move that waits; $sub is employer and role.
held = After the debrief
    .beside = { $sub } · after the debrief

# Why there is nothing to do for an opening.
nothing-answer-given = Your answer is given. Close it once it is settled.
nothing-turned-down = They said no. Close it when you are ready.
nothing-task-ahead = The task lies ahead.
nothing-interview-ahead = The interview lies ahead.
nothing-no-interview = No interview is logged yet.
nothing-heard = Nothing to do until something is heard.

good-day-kicker = Nothing to do today
good-day-title = A good day.
good-day-log = Something happened? Log it
# Before the button that tells the rule.
good-day-later = Nothing is due, and calling sooner would not help. Next, on { $day }: { $step }.
good-day-paused = Every opening is paused, and paused days do not count.
good-day-closed = Every opening is closed. The next interview begins it all again.
    .title = Nothing is open.
good-day-waiting = All that can be done is done. What you hear next goes into the log.

# Above the one move: how pressing it is.
kicker-overdue = To do, { $state }
kicker-on = To do on { $day }
kicker-today = To do today
kicker-open = You may do this now

more = More
they-call = They are calling
# Two ways in which a call ends most often.
called = Already called?
not-called = They did not call

# What can be done about a move: a name, and what it means.
way-call = Call
    .hint = with the call sheet
way-write = Write
    .hint = a letter or an e-mail counts as much
way-references = The references
    .hint = what each of them is to know
way-put-off = Put off
    .hint = to a day of your choice
way-log = Done otherwise
    .hint = log what happened
way-leave-out = Leave it out
    .hint = the rest goes on
# The rhythm is put off or paused; it can't be left out.
way-opening = See the opening
    .hint = its six weeks, people and history
    .hint-rhythm = its six weeks and history; pause or close it there

put-off-title = Put off until
put-off-day = Day
put-off-not-after-today = Choose a day after today.
put-off-no-day = Choose a day.
