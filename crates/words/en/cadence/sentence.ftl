# A note that is made into a sentence for a letter.

# How such a sentence begins. What was noted stands behind it, after a blank: a thing, something
# that happens, how it happens, something to do, doing something, or what was done.
impressed-thing = I was impressed by
impressed-happening = I was impressed that
impressed-how = I was impressed by how

need-thing = You are looking for
need-happening = I understood that
need-task = You need somebody to

landed-done = In my last job I
landed-happening = I told you that
landed-how = I told you how
landed-thing = I would bring

would-do-task = In my first weeks I would
would-do-doing = I would begin by
would-do-thing = I would begin with

who-said-happening = I heard that
who-said-thing = I heard about

to-add-happening = I would like to add that
to-add-done = I would like to add that I
to-add-thing = To my answer I would add

# The same, where it is known who said it.
speaker-happening = { $speaker } said that
speaker-thing = { $speaker } spoke about

# A beginning on its button.
starter-label = { $words } …

# Why a sentence is not yet fit to be sent.
unfit-short = A few words more, and it is a sentence.
unfit-long = That is long for one thought. Say it in { $most } words.
unfit-question = It asks them something. Say what you know, or what you would do.
unfit-quoted = Say it in your own words, without quotation marks.
unfit-colon = Make one sentence of it, without the colon.
unfit-shorthand = Write out “{ $sign }”: they read it as it stands.
unfit-of-them = It says “{ $word }” of those who read it. Say “you”.
unfit-their-we = “{ $word }” is theirs. Say “you” and “your”.
unfit-who = Say who “{ $word }” is, by name.
unfit-of-reader = It speaks of { $name }, who reads it. Say “you”.
unfit-beginning = Read it aloud: after “{ $word }” it needs other words, or another beginning.
unfit-tone = “{ $phrase }” had better go.
