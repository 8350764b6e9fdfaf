# Parts that several pages use.

calendar-file = Calendar file
    .hint = A page that is closed can't remind you; your calendar can. Importing a newer file moves the entries it knows, doubles none, and calls off what no longer holds.
    .empty = Nothing lies ahead, so there is no day to put into a calendar.
    .look = Open it with your calendar.

card-file-empty = There is nobody in it yet.
card-file-not-fetched = What writes contact cards has not come yet. Try again with a network.
card-file-look = Open it with your contacts.

table-file-empty = There is nothing in it yet.

# A way to somebody, on a narrow page; for a screen reader with whom it reaches, and where.
contact-call = Call
    .name = Call { $name }, { $number }
contact-email = E-mail
    .name = E-mail { $name }, { $address }

day-chips = Often chosen

cancel = Cancel

draft-kept = Draft kept on this device.
draft-start-over = Start over
draft-started-over = The form is as it began.
draft-not-kept = This browser has no room left to keep this while you write. Save it, or copy it, before you leave the page.

example = This is an example.
    .beside-own = The example is still here, beside your own openings.
    .remove = Remove it

# The keys of the keyboard, and what each does. Pages of the app are named.
keys-note = Not while you type, and not on a page that asks something.
keys-use = Use single keys
keys-palette = Ctrl or ⌘ + K
    .what = find anything, from any field
keys-slash = the same; on Openings, the field that finds one
keys-ringing = they are calling: who is it?
keys-interview = log an interview
keys-log = log something else
keys-lines = 1 to 9
    .what = the lines of Today, from the top
# The letters stay as they are, in the order of the pages.
keys-pages = g, then t o r m b s
    .what = Today, Openings, References, Method, Backup, Settings
keys-save = Ctrl + Enter
    .what = save a form, from any field
keys-list = this list

row-more = More: { $title }
# Behind a word like “Call”, for a screen reader alone.
row-beside = : { $title }

not-found = There is nothing here
    .why = The address may be mistyped, or the opening was deleted. Nothing else has changed.
    .today = Go to Today
    .openings = All openings

ringing = They are calling

sentence-label = A sentence to them, from: { $note }
sentence-begins = How the sentence begins
sentence-begun = Begun from your note. Finish it, so that it reads well aloud.
sentence-reads = Reads as a sentence to them. Is it what you want to say?
sentence-keep = Keep the sentence
sentence-leave = Not now

tags = What the line is about

why = Why?
    .whole = The whole rule, and who disagrees
# $rule is “Rule 3”, $title what it is called.
why-title = { $rule } · { $title }

# The picture of the six weeks after an interview.

picture-title = Six weeks from the interview
picture-in-full = In full, and as a table
picture-head-day = Date
picture-head-what = What
picture-figures = The shade, rivals’ interest, in figures:
picture-figure = { $claim } { $source }. { $caveat }

# Within the drawing, where there is little room.
picture-today = today
picture-interview = interview
    .on = interview, { $day }
picture-six-weeks = six weeks
    .on = six weeks, { $day }

# For a screen reader, one after the other.
picture-says = Six weeks from the interview on { $interview }. Today is { $today }.
picture-says-next = Next: { $step }, { $day }.
picture-says-table = The table below says the same.

# What the shapes mean.
key-touch = you were in touch
key-to-come = to come
key-news = news from them
key-named = date they named
key-window = days to be in touch
key-fade = rivals’ interest; losing it is not the same as withdrawing.
    .source = Robert Half, 2016 and later
key-law = day by which they are to say whether they have decided, if they have 25 people or more.
    .source = Ontario, since 2026

# What stands on a day. $what is a line of the history or a move.
entry-to-come = To come: { $what }
entry-decision = The day they named for the decision
entry-call = The day they asked for a call
entry-they-call = The day they said they would call
entry-answer = The day they want an answer by
entry-not-before = They asked for no contact before this day
entry-window = Days to be in touch: { $days }
entry-six-weeks = Six weeks since the interview
entry-today = Today
entry-of-day = { $day }: { $what }
    .in-row = { $day }: { $what }.
