# The brief for a call that comes in.

# $day: “Friday 6 March”; $what: a line of the history.
remembered = { $day }: { $what }

# “Second interview, by video, Thursday 12 March: Tom Reed, Head of Data”, from what follows.
interview = { $name }, { $day }
interview-held = { $name }, { $form }, { $day }
interview-met = { $interview }: { $people }
person = { $name }, { $title }
person-next = {"; "}

decide = They decide on { $day }.
decide-past = They were to decide on { $day }.
you-call = They asked you to call on { $day }.
they-call = They said they would call on { $day }.
person-calls = { $who } said they would call on { $day }.
in-touch = They said on { $day } that they would be in touch.
person-in-touch = { $who } said on { $day } that they would be in touch.

owed-pay = You owe them an answer: they asked about pay on { $day }.
owed-start = You owe them an answer: they asked when you could start on { $day }.
owed-availability = You owe them an answer: they asked when you are available on { $day }.
asked-back = They asked you back on { $day }, and no day is agreed on yet.
missed = They called on { $day }, and you could not pick up.
person-missed = { $who } called on { $day }, and you could not pick up.
offer-by = You answer their offer by { $day }.
offer = You have their offer, and have not answered yet.
