# What to do, in one line. $who: a person; $company: the employer; $name: either.
call = Call the interviewer
call-name = Call { $name }
call-at = Call { $who } at { $company }
email = E-mail the interviewer
email-name = E-mail { $name }
email-at = E-mail { $who } at { $company }
write = Write to the interviewer
write-name = Write to { $name }
write-at = Write to { $who } at { $company }

follow-up = Ask the agency to follow up
follow-up-with = Ask the agency to follow up with { $company }
follow-up-counselor = Ask { $counselor } to follow up
follow-up-counselor-with = Ask { $counselor } to follow up with { $company }

write-agency = Write to the interviewer through the agency
write-counselor = Write to the interviewer through { $counselor }
write-who-agency = Write to { $who } through the agency
write-who-counselor = Write to { $who } through { $counselor }

debrief = Debrief the agency
debrief-counselor = Debrief { $counselor }

hand-in = Finish the task, due { $day }
hand-in-company = Finish the task for { $company }, due { $day }
prepare = Get ready for the interview
prepare-company = Get ready for the interview at { $company }
prepare-day = Get ready for { $day }
prepare-day-company = Get ready for { $day } at { $company }

brief = Brief your references
brief-who = Brief { $who }
thank = Thank your reference
thank-who = Thank { $who }

# $to: a name, “Anna Berg at Halden”, or “them”.
agree = Agree on a day with { $to }
answer-them = Answer { $to }
take-call = Take the call from { $to }
call-back = Call { $to } back
answer-agency = Ask the agency to answer { $to }
answer-counselor = Ask { $counselor } to answer { $to }
who-at = { $who } at { $company }
them = them

# $contact: “Call Anna Berg at Halden”
ask-time = { $contact } and ask for more days
ask-time-agency = Ask the agency to ask for more days for the offer
ask-time-counselor = Ask { $counselor } to ask for more days for the offer
settle = Close this opening, or say what was agreed
settle-company = Close { $company }, or say what was agreed
answer = Answer the offer
answer-company = Answer the offer from { $company }

nudge = Tell them about the other offer
nudge-company = Tell { $company } about the other offer
nudge-agency = Ask the agency to pass on the other offer
nudge-counselor = Ask { $counselor } to pass on the other offer
nudge-counselor-company = Ask { $counselor } to tell { $company } about the other offer

door-open = Write one letter to keep the door open
door-open-company = Write one letter to keep the door open at { $company }

# The button of a move.
button-debrief = Open the debrief sheet
button-hand-in = See the task
button-prepare = Get ready
button-offer = Open the offer
button-phone = Open the call sheet
button-letter = Write the letter
button-email = Write the e-mail
button-alone = Open

# The button of a means.
means-phone = Call
means-letter = Write a letter
means-email = Write an e-mail
# Both in one word, where there is little room.
means-writing = Write
