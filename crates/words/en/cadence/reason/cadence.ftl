# Why a contact of the cadence is there: what was last, what settled its day, what to mind.

left-out = You left this out on { $day }, so the days count from there.

last-message = You left a message on { $day }. That counts.
last-letter = Your letter went out on { $day }.
last-email = Your e-mail went out on { $day }.
last-text = Your text went out on { $day }.
last-network = Your message on the network went out on { $day }.
last-call = You last spoke on { $day }.
last-video = You last spoke, by video, on { $day }.
last-visit = You were last there on { $day }.
last-news = You last heard from them on { $day }.
last-interview = The interview was on { $day }.
last-task = The task was handed in on { $day }.

# A day beside another that names the month: “Best on Friday 20 March, not after Tuesday 24.”
beside = { $weekday } { $day }

# The best day, and how early and how late is still in time.
only = The day for it is { $best }.
    .today = Today is the day for it.
best = Best on { $best }, not before { $first } and not after { $last }.
    .first = Best on { $best }, not after { $last }.
    .last = Best on { $best }, not before { $first }.
    .open = Best on { $best }, not after { $last }; it is in time already.
    .open-last = Best on { $best }; it is in time already.
    .today = Today is the best day for it; it is in time until { $last }.
    .past = The best day for it was { $best }. A contact still counts.
    .past-today = The best day for it was { $best }. A contact still counts today.
until = It is in time until { $last }.
    .today = Today it is still in time.

# No day on which it would have been in time is free; $span: “Friday 13 to Friday 20 March”
away-day = { $day } is not a free day; { $best } is the first one after.
    .past = { $day } was not a free day. A contact still counts.
    .past-today = { $day } was not a free day. A contact still counts today.
away-span = No day from { $span } is free; { $best } is the first one after.
    .past = No day from { $span } was free. A contact still counts.
    .past-today = No day from { $span } was free. A contact still counts today.

call-on = They asked you to call on { $day }.
    .past = They asked you to call on { $day }. That day has passed; a contact still counts.
    .past-today = They asked you to call on { $day }. That day has passed; a contact still counts today.
    .ruled = They asked you to call on { $day }, and later not to be contacted before { $ruled }, so { $best } is the day.
    .busy = They asked you to call on { $day }, which is not a free day, so { $best } is the day.

decision = They decide on { $day }; { $best } is the first free day after it.
    .ruled = They decide on { $day } and asked not to be contacted before { $ruled }; { $best } is the first free day for it.
    .past = They were to decide on { $day }; { $best } is the first free day after it.
    .past-ruled = They were to decide on { $day } and asked not to be contacted before { $ruled }; { $best } is the first free day for it.
    .ask = They were to decide on { $day }: ask whether they have.
    .ask-today = They were to decide on { $day }: ask today whether they have.

no-answer-call = Nobody answered on { $call }, and that is not a contact. Try again.
    .today = Nobody answered on { $call }, and that is not a contact. Try again today.
    .day = Nobody answered on { $call }, and that is not a contact. Try again on { $day }.
no-answer-write-today = Nobody answered on { $call }, and that is not a contact. Write today.
no-answer-write-day = Nobody answered on { $call }, and that is not a contact. Write on { $day }.

leave-message = If nobody answers, leave a message this time, with the assistant or on voicemail. That counts.
counselor = All contact goes through the agency, so ask the counselor to follow up.
promised = They promised on { $day } to be in touch; keep your own time all the same.
ruled = They asked not to be contacted before { $day }.

date-passed = Their date, { $day }, has passed: ask whether they have decided.
date-today = Today is the day they named for the decision.
date-far = Their date, { $day }, is far off, so the rhythm goes on.

# Why it is not by phone.
no-letter-email = No letter has gone out since the interview, so this one is by e-mail.
no-letter-letter = No letter has gone out since the interview, so this one is by letter.
two-messages = The last two contacts were messages left, so a letter this time.
no-phone-email = They asked not to be phoned, so this one is by e-mail.
no-phone-letter = They asked not to be phoned, so this one is by letter.
in-writing-email = You follow up here in writing, so this one is by e-mail.
in-writing-letter = You follow up here in writing, so this one is by letter.
# $count: “three”
no-answers-email = That makes { $count } calls with no answer, so this one is by e-mail.
no-answers-letter = That makes { $count } calls with no answer, so this one is by letter.
