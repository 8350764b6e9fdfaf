# By which means.
by-phone = by phone
by-letter = by letter
by-email = by e-mail
alone = on your own

# How employers are followed up, or want to be.
medium-phone = By phone
medium-writing = In writing
wish-either = Either
wish-not-said = Not said

# What the job hunter did.
letter-sent = Letter sent
email-sent = E-mail sent
network = Message on a network
text-sent = Text sent
video = Video call
visit = Visit

# How a call ended.
reached = Reached
message-left = Message left
no-answer = No answer

# What the employer did.
called-back = They called or wrote
missed-call = They called, I missed it
promised-contact = Will be in touch
decision-by = Named a date
call-on = Asked for a call
will-call = They call you on a day
invited-back = Invited you back
called-off = Called the interview off
asked-about = Asked about pay, start or availability
asked-references = Asked for references
checked-reference = Checked a reference
offered = Made an offer
more-time = Gave more days to answer
turned-you-down = Turned you down

# Who somebody is.
interviewer = Interviewer
gatekeeper = Assistant or reception
counselor = Agency counselor
reference = Reference

# Why an opening was closed.
accepted = Offer accepted
declined = Offer declined
turned-down = Turned down
withdrawn = Withdrawn
role-filled = Role filled

# What an observation is about.
impressed = What impressed me
need = What they need
landed = What I said that landed
would-do = What I would do there
who-said = Who said it
to-add = What I would add

# The kinds of moves.
move-answer = Answer to the offer
move-ask-time = More days for the offer
move-settle = The offer, settled
move-reply = Reply
move-debrief = Debrief
move-prepare = Preparation
move-letter = Letter
move-nudge = Word of another offer
move-brief = Reference briefing
move-thank = Thanks to a reference
move-cadence = Follow-up
move-door-open = Door-open letter
