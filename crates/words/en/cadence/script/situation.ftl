# What kind of call it is and who it goes to, above its words.

first = First call.
    .date = First call after the interview on { $date }.
later = Another call.
    .date = Another call after the interview on { $date }.
decision-passed = They were to decide on { $day }. Ask how it stands.
message-left = You left a message on { $day }; nothing heard yet. Try to reach the person this time.
call-on = They asked you to call on { $day }.
nudge = You have another offer. Ask when they can decide.
    .by = You have another offer, to be answered by { $day }. Ask whether they can decide before.
debrief = Debrief, with the full result.
    .date = Debrief for the interview on { $date }, with the full result.
ask-counselor = Ask the counselor to follow up.
    .company = Ask the counselor to follow up with { $company }.
ask-time = They asked for your answer by { $day }. Ask for more days.

missed-reference = Your reference called on { $day }, and you could not pick up.
missed-agency = The agency called on { $day }, and you could not pick up.
missed-employer = They called on { $day }, and you could not pick up.
planned-reference = Your reference said they would call on { $day }.
planned-agency = The agency said it would call on { $day }.
planned-employer = They said they would call on { $day }.
invited = They asked you back on { $day }. Agree on a day.
asked-pay = They asked about pay on { $day }. Answer it.
asked-start = They asked when you could start on { $day }. Answer it.
asked-available = They asked when you are available on { $day }. Answer it.

brief = Prepare your reference before the employer calls.
thank = Thank your reference, and ask what came up.
answer = Answer the offer.
    .company = Answer the offer from { $company }.

# Who the call goes to, at the head of the sheet.
to-agency = The agency
    .person = { $person }, { $agency }
to-reference = Your reference
    .title = { $person }, { $title }
to-interviewer = The interviewer
    .company = The interviewer at { $company }
    .person-company = { $person } at { $company }
    .person-title = { $person }, { $title }
    .person-title-company = { $person }, { $title }, at { $company }
