# What was said about pay: who said it, at which interview, on which day.

# “Anna Berg, second interview, Friday 6 March”, from these two.
said-at = { $who }, { $interview }
said-on = { $who }, { $day }
you = You
    .inline = you
they = They
    .inline = they
their-offer = Their offer
details = In the details

# A line of the history. $who: “Anna Berg, second interview”.
history = About pay, { $who }
history-said = About pay, { $who }: { $said }
