# What to say to the machine: short, the name first and last, the number twice. A cue is how to say
# it. $matter and $end are sentences.

spoken = Hello. { $matter } { $end }
    .cue = Slowly; say your name first and last, and your number twice.
spoken-phone = Hello. { $matter } My number is { $phone }; that is { $phone }. { $end }
    .cue = Slowly; say your name first and last.
spoken-me = Hello, this is { $me }. { $matter } { $end } This was { $me }.
    .cue = Slowly; give your number, twice, before your name at the end.
spoken-me-phone = Hello, this is { $me }. { $matter } My number is { $phone }; that is { $phone }. { $end } This was { $me }.
    .cue = Slowly, the number above all.

end = I will call again.
    .thank = I will tell you how it ends.

# What it is about, in full; $met: “We talked on Friday 6 March about the Data Analyst job.”
# $interview: “the interview for the Data Analyst position at Halden”
debrief = I am calling to report on { $interview }.
# $position: “the Data Analyst position at Halden”
counselor = I am calling about { $position }. I am still very interested. Please ask them whether a decision has been made.
brief = I am being considered for { $position }, and I would like to ask whether you will speak for me.
thank = Thank you for speaking for me about { $position }.
answer = I am calling about your offer.
    .role = I am calling about your offer of the { $role } position.
ask-time = I am calling about your offer. I would like a few more days to answer it.
    .role = I am calling about your offer of the { $role } position. I would like a few more days to answer it.
# $matter: “You called me on Friday 6 March, and I am calling back.”
reply = { $met } { $matter }
nudge = { $met } I have another offer, and would rather work for you. Please tell me when you can decide.
    .by = { $met } I have another offer to answer by { $day }, and would rather work for you. Please tell me whether you can decide before then.
call-on = { $met } You asked me to call on { $day }. I am convinced that I am right for this job.
# $right: “I am convinced that I am right for this job.”
decision = { $met } { $right } I would like to hear how the decision stands.

# Without the names of job and company.
talked = We talked on { $date }.
    .rest = We talked on { $date }. { $rest }
debrief-date = I am calling to report on the interview of { $date }.

# With nothing in it that can be long.
bare-debrief = I am calling to report on the interview.
bare-counselor = I am still very interested. Has a decision been made?
bare-brief = I would like to ask whether you will speak for me.
bare-thank = Thank you for speaking for me.
bare-ask-time = I would like a few more days to answer your offer.
bare-missed = I am returning your call.
bare-planned = I am calling for the talk we had planned.
bare-invited = I would be glad to come back.
bare-question = I am calling with my answer.
bare-nudge = I have another offer, and would rather work for you. Please tell me when you can decide.
bare-decision = I want this job. Please tell me how the decision stands.
