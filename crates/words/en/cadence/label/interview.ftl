# Which interview it is, as a choice.
stage-screening = Screening
stage-first = First
stage-second = Second
stage-panel = Panel
stage-task = Task to hand in
stage-final = Final

# How it is held, as a choice; and within a title.
on-site = On site
    .inline = on site
video = By video
    .inline = by video
phone = By phone
    .inline = by phone

# Which interview it is, as a title; and within a line.
interview = Interview
    .inline = interview
screening = Screening
    .inline = screening
first = First interview
    .inline = first interview
second = Second interview
    .inline = second interview
panel = Panel interview
    .inline = panel interview
task = Task
    .inline = task
final = Final interview
    .inline = final interview
task-due = Task due
task-handed-in = Task handed in

# What is pressed once it is over.
held = It has taken place
held-task = I handed it in

# “Second interview, by video, Thursday 12 March, 10:00 to 11:30”, from what follows.
arranged = { $interview } { $day }
arranged-held = { $interview }, { $form }, { $day }
arranged-at = { $interview }, { $time }
from-to = { $from } to { $to }

# How long it lasts.
hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
hours-minutes = { $hours } { $minutes }
