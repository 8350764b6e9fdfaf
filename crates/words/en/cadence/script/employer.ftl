# A call to the employer. A point is what the words are for.

# $met: “We talked on Friday 6 March about the Data Analyst job.”
opening-call-on = { $met } You asked me to call on { $day }.
opening-message-left = { $met } I left you a message on { $day }, and I am glad to reach you now.
opening-later = { $met } I am calling again because I want this job.

right-point = Why you call: you are right for this job
    .they-call = Say it once: you are right for this job

decision = Has a decision been made yet?
    .point = Ask for the decision
    .planned = You had planned to decide on { $day }. What has been decided?

day = Which day do you expect it? Then I will call you the working day after.
    .point = If not yet, ask for the day

offer = I have an offer from somebody else, and they want my answer soon.
    .point = The offer you have
    .by = I have an offer from somebody else, and they want my answer by { $day }.

# $right: “I am convinced that I am right for this job.”
rather = I would rather work for you. { $right }
    .point = Where you would rather work

in-time = Can you tell me your decision within the next few days?
    .point = Ask whether they can decide in time
    .by = Can you tell me your decision before then?
