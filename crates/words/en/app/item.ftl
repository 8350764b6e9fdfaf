# One item of a history: a touch, news, a person, a note.

# The heads of what is new.
new-person = Somebody new
new-line = A line for the notebook
new-rule = What they asked for
new-interest = A sign of interest
new-note = A note

save = Save
cancel = Cancel
delete = Delete
    .done = Deleted: { $title }.

day = Day
    .named = Choose the day they named.
    .year = Check the year of this day.

# Somebody it can have been, and who they are: “Anna Berg, interviewer”.
person = { $name }, { $kind }
    .nobody = Nobody in particular
    .somebody = Somebody there

pause = First day
    .last = Last day
snooze = Put off to
    .missing = Choose the day to come back to it.
    .early = That is before the day you put it off.
closing = Why

interview = Day of the interview
    .missing = Choose the day of the interview.
    .held = It has taken place
    .met = Who you met
    .met-else = Somebody else you met
    .agency = An agency arranged it
    .time = Time
    .place = Place
    .place-hint = An address, a room, a link.
task = Day it is due
    .held = It is handed in

# News: something the employer did.
news-decision = They decide by
news-call = They want the call on
news-called-off = The interview that was to be on
news-more-time = They want your answer by
news-called = Who it was
news-promised = Who said so
news-terms = The terms
news-note = A note
will-call = They call you on
    .who = Who calls
    .unkept = They did not call
topics = They asked about
    .pay = pay
    .start = when you could start
    .availability = when you are available
reference = Which reference
    .unknown = Not known

# What was said about pay.
pay = What was said
    .hint = One line, as it was put.
    .missing = Write what was said.
pay-who = Who said it
    .they = They, nobody in particular
    .you = You
pay-when = At which interview
    .between = Between interviews

# A person. Where they are on the list of references; with the link between.
listed = Chosen from
    .link = your references
    .rest = . The sheet takes what stands there.
name = Name
    .missing = Write a name, or at least a number.
contact-kind = Who they are
job-title = Job title, or how they know you
phone = Phone
email = E-mail
addressed = In a letter, after “Dear”
    .hint = Only where the name does not tell: Tom, or Dr. Okafor.
pronounced = How the name is said
hours = Good hours
worth = Worth knowing
    .hint = What worked, whom they listen to.

# What the employer asked for.
rule-contact = The person to contact
rule-not-before = Not before
rule-no-phone = No phone calls
rule-agency = Everything goes through the agency
rule-note = In their words
rule-day = The day they said so

# A touch: something the person did.
means = How
    .call = Call
    .letter = Letter
    .email = E-mail
    .visit = Visit
    .video = Video call
    .text = Text
    .network = Message on a network
outcome = How it ended
    .missing = Choose how the call ended.
left-with = Left with
    .nobody = Voicemail, or nobody named
touch-whom = To whom
touch-for = What for
touch-note = What was said, or a note
touch-text = The letter as it was sent

observation = What you saw or heard
    .missing = Write what you saw.
sentence = A sentence to them
    .hint = What your letter says of it. The note stays as it is.
interest = What showed that they were interested
note = Note
    .missing = Write the note.
