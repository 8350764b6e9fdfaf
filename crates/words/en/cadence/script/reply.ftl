# A call that answers what they asked, or returns a call of theirs. A point is what the words are for.

# $met: “We talked on Friday 6 March about the Data Analyst job.” $matter: why the call is made.
opening = { $met } { $matter }

matter-missed = You called me on { $day }, and I am calling back.
matter-planned = We had a call planned for { $day }, so I am calling you.
matter-invited = You asked me back on { $day }, and I would be glad to come.
matter-pay = You asked me about pay on { $day }, and I am calling to answer.
matter-start = You asked me on { $day } when I could start, and I am calling to answer.
matter-available = You asked me on { $day } when I am available, and I am calling to answer.

# Why they called.
why = What can I do for you?
    .point = Let them say why they called
    .decision = What can I do for you? And has a decision been made?
planned = What did you want to tell me? And has a decision been made?
    .point = Let them say what they had in mind
invited = Which day suits you? Whom will I meet, and where?
    .point = Agree on a day

answer-point = Your answer
answer-pay = For a job like this I look at a range that is usual here. What have you set aside for it?
answer-start = I can start on a day I name now. Which day would you like?
answer-available = These are the days I can do. Which of them suits you?

right-point = Why you: you are right for this job
next = What is the next step, and when will it be?
    .point = Ask what comes next

reference-next = Has the company been in touch with you? Thank you for speaking for me.
    .point = Ask whether they were called, and thank them
agency-next = Have you heard from the company? When will they decide?
    .point = Ask how it stands
