# The fourteen rules: the name, what it says, why, and where it does not hold or who disagrees.

r1 =
    .title = The letter
    .statement = After an interview, write to each person you met: what impressed you about them, that you want this job, that you could start with a will.
    .why = It arrives while they are still comparing notes, and it says in writing what most candidates leave unsaid. No two letters are alike, because no two conversations were.
    .when-not = If they asked for no letters, or for everything to go through the agency, that comes first.

r2 =
    .title = The call
    .statement = Phone the interviewer five to ten working days after the last contact, and again, for as long as nobody has decided.
    .why = A decision is made by people with other work to do. A short call puts your name back on the desk at the time it is of use to them.
    .when-not = Some hiring managers ask candidates not to phone (Suzanne Lucas, 2010). Ask once, at the interview, how they want to hear from you: what this employer said beats the default, and until it has said so, writing stands beside the call.

r3 =
    .title = The message
    .statement = If you do not reach them, leave a message with the assistant or on voicemail. That counts.
    .why = Your interest has been stated, and that was the purpose of the call. Whether they ring back says how busy they are, so the clock simply starts again.
    .when-not = A call with no answer and no message is not a contact yet. After two messages with nothing heard, a letter makes a change.

r4 =
    .title = The four beats
    .statement = Say who you are. Say that since the interview you are convinced you are right for the job. Ask whether a decision has been made. If not, ask when it will be.
    .why = Four beats take half a minute, ask for the job, and end with a date. The date is what your next move is built on.

r5 =
    .title = Keep your own time
    .statement = “We’ll be in touch” changes nothing: follow up on schedule all the same.
    .why = It is a courtesy, meant kindly and rarely entered in a diary. Your own rhythm does not depend on anybody remembering.
    .when-not = A date is different. If they name a day for the decision, ask you to call on one, or say on which they will call you, that day leads.

r6 =
    .title = No apology
    .statement = Do not apologise for calling, and do not call yourself a nuisance.
    .why = Following up is ordinary business. An excuse in the first sentence tells them that there is something to excuse.
    .when-not = If something truly went wrong, a wrong number or a mistaken name, one plain word of regret is good manners.

r7 =
    .title = Substance
    .statement = In the letter, say that you are interested in the job, that you want to work for this company, and that you can contribute, with examples from what you saw there.
    .why = Anybody can be enthusiastic. Only somebody who looked around can name what they saw and what they would do about it. Note it on the day, while it is clear.

r8 =
    .title = Not out
    .statement = Not being invited back is not a no.
    .why = Hiring is slow and tedious on the other side too: people are away, budgets wait for a signature, the first choice hesitates. An opening is closed when you close it.
    .when-not = A plain no is a no. Write one letter that keeps the door open, and move on.

r9 =
    .title = The rhythm
    .statement = Be in touch every ten working days, by phone or letter: as a rule every other Friday.
    .why = A fixed day is easy to keep and is over by the weekend. Two weeks are long enough to be no burden and short enough to be remembered.
    .when-not = Ten days and every other Friday agree only if the ten are working days; that is the reading used here. You can set another day and other numbers.

r10 =
    .title = Patience
    .statement = Stay with it for six weeks. Rivals lose interest as time passes, and you may be the only one left.
    .why = Surveys find that many candidates lose interest within weeks of silence, while many decisions take longer than that.
    .when-not = Losing interest is not the same as withdrawing, and six weeks is past the end in most sectors and before it in government and universities. Nothing ends by itself on day 42.

r11 =
    .title = Keep looking
    .statement = Work several openings side by side, and go on looking while you follow up.
    .why = Other irons in the fire make waiting easier and every conversation freer. An offer from one is a reason for the others to decide.

r12 =
    .title = The agency first
    .statement = If an agency arranged the interview, tell the counselor the full result first, by phone or in person. Then follow up with the employer directly.
    .why = The counselor will speak with the employer, and speaks better for you if they heard it from you first: what was asked, what you answered, whether you want the job.
    .when-not = If the counselor asks that all contact goes through the agency, ask them to follow up, at the same rhythm.

r13 =
    .title = Serious
    .statement = An employer is serious when it asks for references and begins to check them.
    .why = Checking takes somebody's time, and time is spent on few candidates. Kind words cost nothing; what they do tells more.
    .when-not = Some employers contact references before they have spoken with the candidate at all. So prepare yours early, and read a check as a step, not as a promise.

r14 =
    .title = Signs of interest
    .statement = At the interview, note whether the interviewer was interested, and by what you could tell.
    .why = A tour, a second colleague fetched in, a question about your notice: written down with a date, they are facts to come back to when it has been quiet for a while.
    .when-not = Interest is not a decision, and a reserved interviewer may be your best ally.
