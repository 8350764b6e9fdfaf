# Log: what happened, at which opening, in two taps.

what = What happened?
where = Where did something happen?
find = Find
    .hint = Company or role. Enter takes the first.
find-none = No active opening reads like that.
no-opening = No opening is active yet. It begins with an interview.
new-interview = A new interview

# An opening above its tiles.
opening = { $company }, { $role }
another-opening = Another opening
likely = Likely now
else-you = Something else you did
else-they = Something else they did
else-or = Or
another-interview = Another interview
    .hint = held, or arranged
elsewhere = A new interview, at another company
# What happened stands before it for a screen reader alone.
more = another day or note
    .of = { $name }:

# What can have happened: its name, what more there is to it, or with whom it is taken to have been.
message-left = Message left
    .whom = for { $name }
no-answer = No answer
    .whom = from { $name }
reached = Reached
    .hint = what they answered
letter = Letter sent
email = E-mail sent
network-hint = a professional network
visit = Visit
    .hint = in person
# A letter, an e-mail, a text, a message on a network.
written-whom = to { $name }
# A video call, a visit.
met-whom = with { $name }
called = They called or wrote
named-date = Named a date
    .hint = when they decide
call-on = Asked for a call
    .hint = on a day they named
will-call-hint = they will ring you
not-called = They did not call
    .hint = as you had agreed
promised = Will be in touch
invited-back = Invited you back
called-off-hint = one that was arranged
asked-about = Asked about pay or start
    .hint = or when you are available
asked-references = Asked for references
checked-reference = Checked a reference
offered = Made an offer
more-time-hint = for their offer
turned-down = Turned you down
note = A note
    .hint = anything to remember

# What is asked: with whom.
nobody = Nobody in particular
somebody = Somebody there
# Somebody it can have been, and who they are: “Anna Berg, interviewer”.
person = { $name }, { $kind }
for-whom = For whom
left-with = Left with
    .hint = A name; leave it empty for voicemail.
whom-called = Whom you called
to-whom = To whom
whom-spoken = Whom you spoke with
whom-seen = Whom you saw
whom-reached = Whom you reached
who-calls = Who calls
who-it-was = Who it was
who-said = Who said so
who-was-to-call = Who was to call

# What is asked: a day.
day = Day
day-decision = They decide by
day-called-off = The interview that was to be on
day-more-time = They gave you until
day-call = They want the call on
day-will-call = They call you on

# With the link between.
day-set = Is the day set? Then
    .link = log the interview
    .rest = as well.

# What they asked about.
topics = They asked about
    .pay = pay
    .start = when you could start
    .availability = when you are available to talk again

# Which references.
named-here = Named here already: { $names }.
    .separator = ,{" "}
# The option is somebody of the list, and how they know the person: “Ida Moe, manager at Nord”.
named = Whom you name
    .option = { $name }, { $relation }
    .else = Somebody else you name
    .else-hint = They are put on your list of references too.
references = Your references
checked = Which reference
    .else = Somebody else
    .unknown = I do not know
    .name = Their name

terms = The terms
# The text of a note, where that is what is logged.
note-text = Note
save = Save
cancel = Cancel
taken-back = Taken back.

wrong-answer = Choose what they answered.
wrong-verdict = Choose what they decided.
wrong-day = Choose the day they named.
wrong-year = Check the year of this day.
wrong-early = That is before they said so.
wrong-same = Choose a later day.
wrong-called-off = Choose the day it was to be on.
wrong-topics = Choose what they asked about.
wrong-note = Write the note.
