# One opening: its six weeks, its moves, its history.

deleted = This opening is no longer here.
    .lede = It was deleted.
    .back = To the openings

weeks = Six weeks
weeks-none = The six weeks are counted from an interview.
    .log = Log the interview

# $closed is how it ended: “You withdrew”.
kicker-closed = { $closed }, { $day }
kicker-before-interview = Before the interview
kicker-before-task = Before the task

fact-pay = Pay: { $pay }
fact-place = Place: { $place }
fact-applied = Applied on { $day }
fact-source = Found through: { $source }
fact-cv = CV: { $cv }
fact-advert = Advert: { $advert }
# $host is a site: “halden.example”.
fact-advert-on = Advert on { $host }

# The button that opens the menu; the dots are not read out.
add = Add
    .dots = …
add-touch = What happened
add-interview = An interview
add-letter = A letter
add-line = A line for the notebook
add-note = A note
add-person = A person
add-rule = What they asked for
add-interest = A sign of interest
add-pay = What was said about pay

arranged-who = Who
    .hint = Ask for the names and titles.
# Somebody's name and job title.
arranged-person = { $name }, { $title }
arranged-where = Where
    .hint = Ask for the place, and how to get in.
    .task = Ask where it is to be sent.
arranged-pay = Pay, as it was said
arranged-edit = Edit the interview
    .task = Edit the task
# What was marked as held is not any more.
arranged-again = It lies ahead again.
advice = What to look out for
    .impression = What impresses you, what they need, and who says it.
    .contact = Ask before you leave: whom to contact afterwards, when, and by phone or in writing.

next = Next
next-closed = Closed, so there is nothing to do here.
next-nothing = Nothing to do here for now.
next-held = After the debrief
move-why = Why now
move-references = The references
# After the other way to make the move, for who does not see it.
move-beside = : { $beside }
move-write = Write instead
# The button of a menu.
move-more = More: { $step }
move-skip = Leave out
move-not-called = They did not call

put-off = Put off
    .title = Put off until
    .day = Day
    .none = Choose the day to come back to it.
put-off-too-soon = Choose { $first } or a later day.
# The move that is put off, and after it when it is to be made.
put-off-move = { $step }.
put-off-window = In time: { $span }.
put-off-back = It comes back on { $day }.

history = History
    .letter = The letter
    .read = Read the letter
# $number is $count in a word.
history-count = { $count ->
    [0] nothing yet
    [one] one entry
   *[other] { $number } entries
}
history-newest = The newest { $number }
history-all = All { $number } entries
# An entry, as its menu names it.
history-entry = { $line }, { $day }

# The button of a menu.
item-menu = Edit or delete: { $name }
item-delete = Delete
item-deleted = Deleted.

people = Who
people-cards = Contact cards
people-references = References
people-none = Nobody yet. A name and a number help with the first call.
# $number is a number in a word.
people-more = and { $number } more
# Before a name, for who does not see that it leads to the form.
person-edit = Edit{" "}
person-said = Said: { $sound }
ground-rules = Ground rules
ground-rule = { $rule }.

notebook = Notebook
    .open = Open the notebook
# Of the notebook, or of what was said about pay.
lines = { $count ->
    [one] one line
   *[other] { $count } lines
}
notes = Notes
notes-count = { $count ->
    [one] one note
   *[other] { $count } notes
}

ladder = How serious they are
    .why = Why?
ladder-fact = { $fact }.
signs = Signs of interest
sign-edit = Edit: { $note }

actions = This opening
    .hint = edit, pause, close
    .edit = Edit the opening
    .reopen = Reopen
    .change-pause = Change or end the pause
    .close = Close this opening
    .delete = Delete it
    .note = Only you close an opening. Silence never does.
reopened = It is open again.
    .undone = Closed again.
pause-next = Next contact after it: { $day }

close-reason = What happened
    .none = Choose what happened.
close-letter = One letter keeps the door open. It can go out before you close.
    .first = Write the letter first
close-it = Close it
