# What was just saved, each a sentence or two; and what comes next.

observation = Kept for the letter.
interest = Interest noted.
ground-rule = Noted. What they asked for comes first.
pause-day = Paused on { $day }. That day will not count.
pause = Paused from { $from } to { $to }. Those days will not count.
snooze = Put off to { $day }.
skip-cadence = Left out, by your choice. The days count from today.
skip = Left out, by your choice.
closing = Closed. You can reopen it on any day.
note = Note kept.
pay = Kept. It is shown again before you next talk.
unknown = Kept as it is.
contact = Contact kept.
contact-named = Kept: { $name }.
# $name: “Second interview”, “Task due”
interview = { $name } on { $day }, kept.
interview-met = { $name } on { $day } with { $met }, kept.

all-paused-day = { $count ->
    [one] 1 opening paused on { $day }. That day will not count.
   *[other] { $count } openings paused on { $day }. That day will not count.
}
all-paused = { $count ->
    [one] 1 opening paused from { $from } to { $to }. Those days will not count.
   *[other] { $count } openings paused from { $from } to { $to }. Those days will not count.
}
all-closed = { $count ->
    [one] 1 opening closed. You can reopen it on any day.
   *[other] { $count } openings closed. You can reopen each of them on any day.
}

# $step: the title of a move, with a small first letter: “call Anna Berg at Halden”.
next-now = Next, for now: { $step }.
next-cadence = Next: { $day }.
next = Next: { $step }, best on { $day }.

no-answer = No answer. That is not a contact yet.
no-answer-from = No answer from { $to }. That is not a contact yet.
message-left = Message left. That counts.
message-left-with = Message left with { $with }. That counts.
message-left-for = Message left for { $to }. That counts.
# What comes after: one of the next four.
message-left-so-far = Message left. { $rest }
message-left-so-far-for = Message left for { $to }. { $rest }
debrief-to-come = The debrief itself is still to come.
brief-to-come = The briefing itself is still to come.
answer-to-come = The answer itself is still to come.
more-time-to-come = Once they name a day, log it.

spoke = You spoke with them.
spoke-with = You spoke with { $to }.
# After a sentence that says that one was spoken with.
decided = A decision has been made.
decide = They decide on { $day }.
call-on = They asked for a call on { $day }.

debrief-written = It is on its way. The debrief itself is still to come, by phone, by video or in person.
letter = Your letter is on its way.
letter-to = Your letter to { $to } is on its way.
email = Your e-mail is on its way.
email-to = Your e-mail to { $to } is on its way.
message = Your message is on its way. That counts.
message-to = Your message to { $to } is on its way. That counts.
visit = You were there in person. That counts.
visit-to = You saw { $to }. That counts.

debriefed = The agency has heard how it went.
debriefed-person = { $to } has heard how it went.
briefed = Your reference is prepared.
briefed-person = Prepared: { $to }.
thanked = Your reference is thanked.
thanked-person = Thanked: { $to }.
nudged = They know about the other offer.
answered = Your answer is given.
asked-time = You asked for more days. Once they name a day, log it.
replied = They have your reply.
door-open = Your letter is on its way. The door is open.

called-back = They got in touch. Noted.
called-back-by = { $by } got in touch. Noted.
missed-call = They called, and you could not pick up. Noted.
missed-call-by = { $by } called, and you could not pick up. Noted.
promised = They promised to be in touch. Noted; your rhythm goes on.
promised-by = { $by } promised to be in touch. Noted; your rhythm goes on.
unkept = Noted. Days fill up over there too; the call is yours to make now.
will-call = They call you on { $day }.
# Somebody is named who said so, without a name that is known.
will-call-them = They will call you on { $day }.
will-call-by = { $by } will call you on { $day }.
invited-back = They asked you back.
called-off = The interview of { $day } is called off.
asked-pay = They asked about pay. A warm sign.
asked-start = They asked when you could start. A warm sign.
asked-availability = They asked when you are available. A warm sign.
asked-references = They asked for references.
checked = They contacted a reference. That is a serious step.
checked-person = They contacted { $who }. That is a serious step.
offered = They made an offer.
offered-reply-by = They made an offer, with an answer by { $day }.
more-time = They gave you until { $day } to answer.
turned-down = Noted: they said no.
