# Log an interview: the one form by which an opening comes to be.

page = Log an interview
    .lede = Company, role and day are enough.
page-another = Another interview at { $company }
    .lede = The day is enough.
save = Save the interview
    .task = Save the task
emptied = The form is empty again.

date = Day of the interview
    .task = Day it is due
    .ahead = That is ahead: you will be told how to prepare.
    .ahead-task = That is ahead: Today will say it in time.

wrong-company = Write the company’s name.
wrong-date = Choose the day of the interview.
wrong-year = Check the year of this day.
wrong-far = That is more than two years ahead. Check the year.
wrong-early = That is before the interview. Check the day.

company = Company
role = Role
# What is typed is in the list: the very opening, or the company.
known = { $company }, { $role }, is in your list already.
known-closed = { $company }, { $role }, is in your list already, closed.
known-no-role = { $company } is in your list already.
known-company = { $company } is in your list with another role: { $role }.
known-company-no-role = { $company } is in your list already, with no role.
known-apart = It will be a new opening.
known-add = Add to that opening
known-keep = Keep as a new one

holidays = Public holidays: { $region }.
holidays-none = Public holidays: none known yet.
# What is to be changed follows for a screen reader alone.
holidays-change = Change
    .what = the country

seen-title = What you saw
seen-count = { $count ->
    [0] for your letter
    [one] one line
   *[other] { $count } lines
}
seen-line = Notebook
    .hint = A line for each thing, while you still see it. Enter adds it.
seen-add = Add the line
seen-change = Change
    .label = Change or remove: { $line }

met-title = Who you met
    .ahead = Who you will meet
met-count = { $count ->
    [0] names, numbers
    [one] one person
   *[other] { $count } people
}
met-known = Known already
met-add = Add a person
    .another = Add another person
# Stands for a name that is not written yet.
met-person = A person
met-remove = Remove
assistant = The assistant
    .hint = The person a message is left with.

# Of a person.
name = Name
job-title = Job title
phone = Phone
email = E-mail

agency-title = Through an agency
    .none = if there was one
    .yes = yes
agency-arranged = An agency arranged it
    .hint = Its counselor hears first how it went.
agency = Agency
counselor = Counselor
counselor-known = Counselor: { $name }

place-title = Where and when
    .hint = time, place
    .hint-new = time, country
    .both = { $time }, { $place }
zone = Time zone
    .hint = Only if it is not yours.
later = It is still to come today
    .task = It is still to be handed in
time = Time
place = Place
    .hint = An address, a room, a link.

interest-title = Signs of interest
interest-count = { $count ->
    [0] what they asked, what they said
    [one] one
   *[other] { $count }
}
asked = They asked about
    .pay = pay
    .start = when you could start
    .availability = when you are available to talk again
interest = What showed that they were interested

told-title = What they told you
    .hint = dates, rules
decision = They decide by
promised = They said they will be in touch
    .hint = Good to know. Your rhythm goes on.
rules = How they want to be contacted
    .hint = What they asked for comes before the usual rhythm.
rule-contact = The person to contact
not-before = Not before
through-agency = Everything goes through the agency
rule-words = In their words
