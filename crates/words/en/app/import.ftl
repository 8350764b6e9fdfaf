# Bringing in what other programs hold: a file, what it would do, and the way back.

about = Applications from LinkedIn, Huntr, Teal, Simplify, JobSync or a spreadsheet; contact cards; invitations. You see each line before anything is taken in, and nothing leaves this browser.
reading = Reading…
not-fetched = What reads such a file has not come yet, as there is no network. Nothing is lost: choose the file once more when there is.
# A file of several that could not be read.
not-read = { $file }: { $why }
# Between the people of an opening.
between-people = ,{" "}
# Between what stands in a column.
between-samples = {" "}·{" "}

file = The file
    .hint = CSV, TSV, .xlsx, .zip, .vcf or .ics. Choose it, or drop it here; several at once come in together.
paste = Or paste it
    .hint = a table, a card, an invitation
paste-text = What you copied
    .hint = Cells out of a spreadsheet, with the line of their headings.
paste-look = Look at it

# What the last file brought.
taken = Taken in: { $sum }.
taken-see = See the openings
taken-undo = Undo all of it

columns = What the columns say
    .hint = what was read into them
    .remembered = It is remembered for the next file with the same headings.
columns-name-missing = Say first which column is the name.
columns-company-missing = Say first which column is the company.
# A column without a heading.
column = Column { $number }
lines = What its lines are
days = How the days in it are written
days-day-first = The day first: 3/12 is 3 December
days-month-first = The month first: 3/12 is March 12

what = What is in it
# $counts is the sentence on how many lines there are of each kind, $people those without an opening.
counts = { $people ->
    [0] { $counts }
    [one] { $counts } One person has no opening here, and stays out unless you choose one.
   *[other] { $counts } { $people } people have no opening here, and stay out unless you choose one.
}
opening-lacking = A ticked line needs its opening first: choose one, or leave the line out.
take = Take in { $sum }
take-nothing = Take in nothing
leave = Leave it

# The heads of the table.
head-take = Take it in
head-what = What
head-becomes = What becomes of it
show-more = Show more
elsewhere = People without an opening
skipped = What is skipped
# Where it stands in the file, and why it is skipped.
skipped-line = { $place }: { $why }

# An opening in one line.
opening-name = { $company }, { $role }
opening-new = { $opening } (new)

# An opening of a list of applications.
opening-with-interview = It comes in with the interview of { $day }.
opening-yes = Yes, on { $day }
opening-applied = Applied on { $day }
    .ahead = Applied on { $day }: that lies ahead, so the day is left out

interview-day = Day of the interview
interview-when = { $day } at { $time }
interview-people = Whom you meet, yourself left out
interview-person = { $name }, { $email }
interview-opening = Opening
    .new = A new opening
interview-company = Company
interview-role = Role

person-opening = Opening for { $name }
person-leave-out = Leave out
