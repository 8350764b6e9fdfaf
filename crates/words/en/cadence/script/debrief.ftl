# The debrief: its points, and what the notebook already holds of each.

# The points, which head what is told.
arrival-point = From arrival to leaving
answers-point = Questions and answers
names-point = Names
terms-point = Pay and start date
left-point = How they left it
interest-point = Their interest
drawbacks-point = Drawbacks they may see
want-point = Do you want it

arrival = How it went, in order: who received you, where you sat, how long it took.
    .day = How { $day } went, in order: who received you, where you sat, how long it took.

answers = What they asked and what you answered, the hard questions first.
    .landed = What they asked and what you answered. You noted what landed: { $note }.

names = Whom you met, with their titles.
    .known = Whom you met, with their titles. So far: { $names }.
# Between two names.
names-next = {", "}

terms-neither = Whether pay and a start date came up, and what was said.
terms-pay = They asked about pay: what was said. Whether a start date came up.
terms-start = They asked when you could start: what was said. Whether pay came up.
terms-both = They asked about both: what was said, figure and date.

left = What is to happen next, who does it, and by when.
    .decide = They decide on { $day }. The words they used, as near as you can.
    .call-on = They asked for a call on { $day }. The words they used, as near as you can.
    .will-call = They call you on { $day }. The words they used, as near as you can.
    .promised = They promised to be in touch. The words they used, as near as you can.
    .back = They asked you back. The words they used, as near as you can.

interest = What interested them, and by what you could tell.
    .noted = What interested them, and by what you could tell. You noted: { $note }.

drawbacks = Where they hesitated, and what the counselor could say to it.

want = Say plainly whether you want the job, and what would have to be settled first.

# Said, and written at the end of the report.
follow-up = From here I will follow up with them myself, unless you would rather do it. Which suits you?
