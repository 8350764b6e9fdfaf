# Why any other move is there.

letter = The interview was on { $day }. The letter goes out by { $by }, while it is fresh.
    .ahead = The interview is on { $day }. The letter goes out by { $by }, while it is fresh.
    .late = The interview was on { $day }. A letter still does its work today.

debrief = The interview on { $day } came through the agency. The counselor hears the full result first, by { $by }; then you follow up with the employer.
    .ahead = The interview on { $day } comes through the agency. The counselor hears the full result first, by { $by }; then you follow up with the employer.
    .late = The interview on { $day } came through the agency. The counselor hears the full result first; then you follow up with the employer.

prepare = The interview is on { $day }. Who, where, what to look out for, which ground rules to ask: settle it by { $by }.
    .today = The interview is today. Who, where, what to look out for, which ground rules to ask.

hand-in = The task is due on { $day }. Finished by { $by }, it can be read once more before it goes out.
    .today = The task is due today. Once it has gone out, say so here.

brief = References came up on { $day }. A reference who knows about the job speaks better for you: be in touch by { $by }.
    .late = References came up on { $day }. A reference who knows about the job speaks better for you.

thank = Your reference was contacted on { $day }. Say thank you by { $by }, and ask what came up.
    .late = Your reference was contacted on { $day }. Say thank you, and ask what came up.

# What they did, then what to do about it, then that all else waits: sentences in a row.
missed-employer = They called on { $day }, and you could not pick up.
missed-agency = The agency called on { $day }, and you could not pick up.
missed-reference = Your reference called on { $day }, and you could not pick up.
call-back = Call back; if nobody answers, leave a message.
    .today = Call back today; if nobody answers, leave a message.
    .by = Call back by { $by }; if nobody answers, leave a message.

agreed-employer = They will call you on { $day }. Nothing is due here before that.
agreed-agency = The agency will call you on { $day }. Nothing is due here before that.
agreed-reference = Your reference will call you on { $day }. Nothing is due here before that.

agreed-today-employer = They said they would call you today. If the time goes by, call them: days fill up over there too.
agreed-today-agency = The agency said they would call you today. If the time goes by, call them: days fill up over there too.
agreed-today-reference = Your reference said they would call you today. If the time goes by, call them: days fill up over there too.

unkept-employer = They meant to call you on { $day }; days fill up over there too.
    .today = They meant to call you today; days fill up over there too.
unkept-agency = The agency meant to call you on { $day }; days fill up over there too.
    .today = The agency meant to call you today; days fill up over there too.
unkept-reference = Your reference meant to call you on { $day }; days fill up over there too.
    .today = Your reference meant to call you today; days fill up over there too.
call-them = Call them; if nobody answers, leave a message.
    .today = Call them today; if nobody answers, leave a message.
    .by = Call them by { $by }; if nobody answers, leave a message.

invited = They asked you back on { $day }, and no day is arranged. Say yes and agree on a day.
    .today = They asked you back on { $day }, and no day is arranged. Say yes and agree on a day today.
    .by = They asked you back on { $day }, and no day is arranged. Say yes and agree on a day by { $by }.

asked-pay = They asked about pay on { $day }.
asked-start = They asked when you could start on { $day }.
asked-available = They asked when you are available on { $day }.
answer-them = Answer.
    .today = Answer today.
    .by = Answer by { $by }.

waits = The follow-up waits until you have.
    .spoken = The follow-up waits until you have spoken.

offered = They made an offer on { $day } and named no day for the answer; by { $by } is courteous.
    .late = They made an offer on { $day } and named no day for the answer. Answer now, or tell them when you will.
    .by = They made an offer on { $day }. They would like your answer by { $by }.
    .today = They made an offer on { $day } and would like your answer today. To have more days, ask for them today.

ask-time = The day to answer their offer was { $by }.
    .asked = The day to answer their offer was { $by }. You asked for more days on { $day }, and no new day is set.
ask-time-call = Call and ask for more days, or give your answer.
    .today = Call today and ask for more days, or give your answer.
    .day = Call on { $day } and ask for more days, or give your answer.
    .again = Call again.
    .again-today = Call again today.
    .again-day = Call again on { $day }.
ask-time-write-today = Write today and ask for more days, or give your answer.
ask-time-write-day = Write on { $day } and ask for more days, or give your answer.
ask-time-write-again-today = Write again today.
ask-time-write-again-day = Write again on { $day }.

settle = You answered their offer on { $day }. Close this opening once it is settled; if something else was agreed, such as more days, say so.

nudge = You have another offer. If you would rather work here, say so, and ask when they can decide.
    .today = You have another offer, to be answered today. If you would rather work here, say so, and ask whether they can decide today.
    .by = You have another offer, to be answered by { $by }. If you would rather work here, say so, and ask whether they can decide before then.
nudge-company = You have an offer from { $company }. If you would rather work here, say so, and ask when they can decide.
    .today = You have an offer from { $company }, to be answered today. If you would rather work here, say so, and ask whether they can decide today.
    .by = You have an offer from { $company }, to be answered by { $by }. If you would rather work here, say so, and ask whether they can decide before then.
# $nudge: one of those above.
nudge-ruled = { $nudge } They asked not to be contacted before { $day }; an offer is reason enough to do it once.

door-open = They said no on { $day }. One letter keeps the door open: thank them, and say you would be glad to hear of the next opening.
