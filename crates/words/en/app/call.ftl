# The call sheet: whom to call and what to say, how it went, and the date that sets; and the brief for a call that comes in.

to-sheet = Back to the sheet
to-opening = The opening
week = Week { $week }
    .of-six = Week { $week } of six

notes = Notes
    .hint = What they say, while they say it. Kept as you type, and saved with the call.
# Before how a name is said, and before when somebody is there.
said = Said:{" "}
hours = Hours:{" "}
type-larger = Larger type
type-usual = Usual type
# Before the button that writes it, if there is one. $channel is “in writing”.
plan-has = The plan has this one { $channel }.{" "}
write-it = Write it
write-instead = Write instead

somebody-else = Somebody else
# $kind is who that is: “counselor”.
person = { $name }, { $kind }

number-tap = Tap to call.
number-time = It is { $time } there.
number-none = Write the number.
number-of = Number of { $name }
number-whose = Whom you call

keep-it = Keep it

script-answers = Who answers there
script-begin-end = Words to begin and end with
script-others = Somebody else answers
script-voicemail = Voicemail
script-voicemail-length = about { $seconds } seconds

gatekeeper-note = Note who answers
gatekeeper-change = Change
gatekeeper-change-whom = Change: { $name }
gatekeeper-said = How it is said
gatekeeper-hours = When they are in
gatekeeper-worked = What worked
gatekeeper-nameless = Write a name.
gatekeeper-noted = { $name } is noted.

debrief = The full result
    .kept = Kept on this device as you type.
    .copy = Copy
    .copied = The debrief is copied.
    .mail = Open in your mail program
    .cut = Some mail programs cut a text of this length when they are opened from here. Copying it is safer.
    .sent = I sent it
    .told = I told it in person
# How the counselor hears it.
way = How
way-phone = By phone
way-in-person = In person
way-in-writing = In writing

brief = They are calling
brief-last = Last said
brief-promised = What was promised
brief-ask = What to ask now
brief-interviews = Who was in which interview
brief-interest = The interest they showed
brief-spoke = We spoke
brief-missed = I missed it
again = They call again
again-day = On which day
    .hint = Leave it empty if they named none.
again-past = That day is past. Which day is it?

outcome = How did it go?
message-with-whom = Message left. With whom?
message-left = Message left
message-voicemail = Voicemail
message-somebody = Somebody new
message-nameless = Write a name, or say it was voicemail.
no-answer = No answer
    .hint = It stays on the list.

# Where there is no name, as it stands in what was reached.
name-reference = your reference
name-counselor = the counselor
name-them = them
reached = You reached { $name }
reached-question = You reached { $name }. What did they say?
reached-them-calling = You spoke with { $name }. What did they say?
reached-debrief = You told { $name } how it went
reached-note = Anything to remember
reached-next = Their answer sets the next date.
answer = Their answer
answer-none = Choose what they said.
answer-past = That day is past. Which day is it?
answer-no-decision-day = Choose the day they named.
answer-too-soon = Choose a day after today.
answer-no-call-day = Choose the day they asked for.
verdict = What did they decide?
verdict-none = Choose what they decided.
offer-reply = They want your answer by
    .hint = Leave it open if they named no day.
offer-pay = Pay
    .hint = As they put it.
offer-starts = First day of work
offer-terms = The terms
    .hint = Anything said about the rest.
follows-up = Who follows up from here?
follows-up-me = I may contact the employer myself
follows-up-agency = All through the agency

taken-back = Taken back. The note is on the call sheet again.
