# Calls to the counselor, and about an offer. A point is what the words are for.

# $interview: “the interview for the Data Analyst position at Halden”
debrief = I had { $interview }, and I would like to tell you how it went.
    .date = I had { $interview } on { $date }, and I would like to tell you how it went.
debrief-course = From the beginning: whom I met, what they asked, what I answered, and how we left it.
    .point = How it went, from arrival to leaving
debrief-interest = This is what interested them, and this is where they may hesitate. What can you tell them about that?
    .point = Their interest, and drawbacks they may see
debrief-want = I want this job. Please tell them so.
debrief-next-point = Who follows up

# $position: “the Data Analyst position at Halden”
counselor-calling = I am calling about { $position }.
counselor-nudge-point = What has changed
counselor-nudge = I have another offer, and would rather have this one.
    .by = I have another offer, to be answered by { $day }, and would rather have this one.
counselor-ask-time = They made me an offer, and I would like a few more days to answer it.
    .point = What you need
counselor-reply = They were in touch with me, and here is my answer. Please pass it on to them.
    .point = What has come
counselor-answer = They made me an offer. Here is my answer, and what I would like to settle.
counselor-right = I am convinced that I am right for this job, and I would like them to hear it.
counselor-follow-up = Would you follow up with them for me, and ask whether a decision has been made?
    .point = Ask them to follow up
    .company = Would you follow up with { $company } for me, and ask whether a decision has been made?
counselor-day = If it has not been made, when will it be? And when may I call you to hear?
    .point = Ask for the day

ask-time = Thank you for your offer. I am glad of it, and I want to answer it with care.
    .role = Thank you for your offer of the { $role } position. I am glad of it, and I want to answer it with care.
ask-time-day = May I give you my answer a few days later than you asked? Which day suits you?
    .point = Ask for a day
ask-time-back = Thank you. You will hear from me on that day at the latest.
    .point = Say the day back

answer = Thank you for your offer. I am calling about my answer.
    .role = Thank you for your offer of the { $role } position. I am calling about my answer.
answer-open = Before I answer, may I go through the terms with you: the work, the pay, the first day?
    .point = What is still open
answer-said = I am glad to accept. Or: I have thought it over with care, and I will not take it.
    .point = Your answer, in one sentence
answer-written = Will you send me that in writing? I will confirm the same day.
    .point = In writing
