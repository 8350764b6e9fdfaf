# Why a record can't be read: each is the end of a sentence.

ends = it ends in the middle
form = it is not in the form that Curtain Call writes
# $place: one of the three that follow, or the entry within it.
somewhere = { $place }: something can't be read
problem = { $place }: { $problem }

opening = in the opening “{ $company }”
opening-unnamed = in an opening without a name
settings = in the settings
entry = { $place }, entry { $number } of { $count }
# $kind: one of those that follow.
entry-kind = { $place }, entry { $number } of { $count } ({ $kind })

contact = a person
interview = an interview
touch = a letter or call
news = news
observation = something noticed
interest = a sign of interest
ground-rule = what they asked for
pause = a pause
snooze = a move put off
skip = a move left out
closing = the closing
note = a note
pay = what was said about pay

# What is wrong. $field: the name of a field in the data format, or one of the next three.
missing = there is no { $field }
twice = there are two answers to { $field }
one-name = two parts of the { $field } have one name
unknown = the { $field } “{ $word }” is not known
wrong = the { $field } says { $found }, which is not { $wanted }
whole = whole of it
edit-time = time of its last edit
edit-deleted = edit that was deleted

# What a field says, and what should stand in it.
nothing = nothing
yes-or-no = yes or no
quoted = “{ $text }”
list = a list
group = a group of fields
text = a text
number = a whole number that fits
weekday = a day of the week
time = a time of day
date = a date
other = what belongs there
