# The first screen: nothing is kept yet. index.html has it too.
title = You had an interview. Now comes the wait.
about = Curtain Call tells you when to follow up, with whom, and in which words, until there is an answer.
example = Look around with an example
step-opening = You name the company, the role and the day. That is enough.
step-move = You get one thing to do: a letter, then a call every ten working days.
step-log = You say how it went in two taps, and the next date is set.
