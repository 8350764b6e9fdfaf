# The desk at which a letter is written, and the frame of the letter. The lines of the letters
# themselves are in en/letters, a file a kind.

# What a letter has to say, in the list beside it.
beat-thanks = Your thanks
beat-impressed = What impressed you
beat-example = An example from your notebook
beat-interested = That you are truly interested
beat-eager = That you are eager to start
beat-next = What happens next
beat-occasion = What it is about
beat-wish = That you want to work for them
beat-belief = That you can contribute
beat-decision = Ask for the decision
beat-offer = The offer you have
beat-prefer = Where you would rather work
beat-came-up = Ask what came up
beat-tell = That each of you hears the news
beat-door = That the door stays open
beat-wishes = Your good wishes
beat-follow-up = Who follows up
beat-answer = Your answer, in one sentence
beat-terms = What was agreed, in writing
beat-ask = Ask whether they will speak for you
beat-look-for = What the employer looks for
beat-help = What would help you

# What a letter is for, as a choice.
kind-after-interview = After the interview
kind-second = Keeping in touch
kind-offer-in-hand = You have another offer
kind-decision-passed = Their decision date has passed
kind-thank-reference = Thanks to a reference
kind-door-open = After a no, the door open
kind-counselor = To the agency
kind-accept-offer = Yes to the offer
kind-decline-offer = No to the offer
kind-brief-reference = Briefing a reference

# How it sounds, as a choice.
register-warm = Warm
register-plain = Plain
register-formal = Formal

# By which way it goes, as a choice.
way-email = E-mail
way-paper = On paper
way-message = Short message

# How it is built, as a choice.
shape-short = Short and warm
shape-one-thing = The one thing I keep thinking about
shape-need-and-did = What you need, and what I did
shape-addition = An addition to an answer
shape-question = The question, in three lines
shape-thought = One more thought
shape-record = What I would bring
shape-plain = As usual

# Its first line, to somebody by name, …
greeting-dear = Dear { $name },
# … by name in a short message, …
greeting-hello = Hello { $name },
# … and to nobody in particular.
greeting-hiring-team = Dear Hiring Team,
greeting-team = Dear team at { $company },
greeting-nobody = Hello,

# “Professor Berg”, after “Dear”.
titled = { $title } { $name }
title-professor = Professor
title-doctor = Dr.
title-reverend = Rev.
title-sir = Sir
title-dame = Dame

# “the Institute for Marine Ecology”, in the middle of a sentence.
company-with-article = the { $company }

close-warm = With warm regards,
close-plain = Kind regards,
close-formal = Yours sincerely,

# In an open place of the letter: “[… what impressed you …]”.
open-impressed = what impressed you
open-need = what they need
open-landed = what you said that landed
open-would-do = what you would do
open-who-said = what was said
open-to-add = what you would add

# What is missing in a letter, as a question.
missing-to = Who is it for? A letter to a name is read first.
missing-impressed = What did you see or hear there that you told somebody about afterwards?
missing-impressed-at = What did you see or hear at { $company } that you told somebody about afterwards?
missing-addition = What would you add to one of your answers?
missing-example = What came up that only you can say: a need, an idea, an answer that landed?
missing-example-with = What came up with { $name } that only you can say: a need, an idea, an answer that landed?
missing-example-since = What has come to mind about the work since you last wrote?
missing-achievements = Which work that you did together should be mentioned?
missing-day-decision = By which day were they to decide?
missing-day-offer = By which day is the other offer to be answered?
missing-day-start = On which day do you start?
missing-role = What is the job called?
missing-company = Which employer is it?
missing-interview = On which day was the interview?
missing-me = What is your name? It goes below the letter.

# Two letters of one interview are too much alike.
alike = This letter shares { $percent } per cent of its wording with another one of this interview. People compare: give this one its own example first.
alike-name = This letter shares { $percent } per cent of its wording with the one to { $name }. People compare: give this one its own example first.
