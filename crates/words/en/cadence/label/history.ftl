# Lines of the history; a date and a note stand beside each.

contact = A contact added
contact-named = { $name } added
# $about: “What they need”
observation = { $about }: { $text }
observation-empty = An observation kept for the letter
interest = Interest shown
interest-noted = Interest shown: { $note }
paused = Paused: { $days }
# $step: “Follow-up”
snooze = { $step } put off to { $day }
skip = { $step } left out by choice
closed-accepted = Closed: offer accepted
closed-declined = Closed: offer declined
closed-turned-down = Closed: turned down
closed-withdrawn = Closed: withdrawn
closed-role-filled = Closed: role filled
note = Note
unknown = Something a newer version wrote

# “Second interview with Anna Berg”; what follows, with commas: “by video”, “through the agency”.
interview-with = { $interview } with { $met }
through-agency = through the agency

no-answer = Called: no answer
no-answer-from = Called { $to }: no answer
message-left = Message left
message-left-with = Message left with { $with }
message-left-for = Message left for { $to }
message-left-with-for = Message left with { $with } for { $to }
visited = Visited them
visited-company = Visited { $company }
saw = Saw { $to } in person

# A call, by what it was for. $who: a name, several, or “them”.
spoke = Spoke with { $who }
    .debrief = Spoke with { $who }, a debrief
    .brief = Spoke with { $who }, a reference briefing
    .thank = Spoke with { $who }, with thanks
    .nudge = Spoke with { $who }, about the other offer
    .answer = Spoke with { $who }, with an answer to the offer
    .more-time = Spoke with { $who }, about more days for the offer
    .reply = Spoke with { $who }, in reply
video = Video call with { $who }
    .debrief = Video call with { $who }, a debrief
    .brief = Video call with { $who }, a reference briefing
    .thank = Video call with { $who }, with thanks
    .nudge = Video call with { $who }, about the other offer
    .answer = Video call with { $who }, with an answer to the offer
    .more-time = Video call with { $who }, about more days for the offer
    .reply = Video call with { $who }, in reply
them = them
# What came of it; $spoke is one of those above.
decided = { $spoke }: a decision has been made
decide = { $spoke }: they decide on { $day }
call-again = { $spoke }: call again on { $day }

# What was written, by what it was for. $what is one of the four; with .to where it is known to whom.
letter = Letter
email = E-mail
network = Message on a network
text = Text
written = { $what } sent
    .to = { $what } sent to { $to }
written-debrief = { $what } with the debrief sent
    .to = { $what } with the debrief sent to { $to }
written-brief = { $what } to brief a reference sent
    .to = { $what } to brief a reference sent to { $to }
written-thank = { $what } of thanks sent
    .to = { $what } of thanks sent to { $to }
written-nudge = { $what } about the other offer sent
    .to = { $what } about the other offer sent to { $to }
written-answer = { $what } with the answer to the offer sent
    .to = { $what } with the answer to the offer sent to { $to }
written-more-time = { $what } asking for more days sent
    .to = { $what } asking for more days sent to { $to }
written-reply = { $what } in reply sent
    .to = { $what } in reply sent to { $to }
written-door-open = { $what } to keep the door open sent
    .to = { $what } to keep the door open sent to { $to }

called-back = They got in touch
called-back-by = { $by } got in touch
missed-call = They called, and you could not pick up
missed-call-by = { $by } called, and you could not pick up
promised = They promised to be in touch
promised-by = { $by } promised to be in touch
unkept = They meant to call you on { $day }, and did not
unkept-by = { $by } meant to call you on { $day }, and did not
will-call = They call you on { $day }
# Somebody is named who said so, without a name that is known.
will-call-them = They will call you on { $day }
will-call-by = { $by } will call you on { $day }
decision = They decide on { $day }
call-on = They asked for a call on { $day }
invited-back = They asked you back
called-off = They called off the interview of { $day }
asked-pay = They asked about pay
asked-start = They asked when you could start
asked-availability = They asked when you are available
asked-references = They asked for references
checked = They contacted a reference
checked-person = They contacted { $who }, your reference
offered = They made an offer
offered-reply-by = They made an offer, with an answer by { $day }
more-time = They gave you until { $day } to answer
turned-down = They said no

# What they asked for: one or several of the four that follow, with commas.
ground-rule = They asked: { $rules }
ground-rule-empty = A ground rule
ground-rule-not-before = no contact before { $day }
ground-rule-no-phone = no phone calls
ground-rule-through-agency = all contact through the agency
ground-rule-person = { $who } is the person to contact
