# The work-search record: what an employment office asks for.

title = Work-search record
lede = Applications, interviews and contacts with employers, for an office that asks what you did. Only what is ticked is printed or saved.
span = { $from } to { $to }
from = From
to = To
nothing = Nothing was logged in these days.

# The heads of the columns.
head-in = In the record
head-date = Date
head-employer = Employer
head-how = How
head-with = With
head-result = Result

# What an entry is called: what was done, with whom, when.
entry = { $how }, { $employer }, { $date }
doubt = Its day has passed; you have not said that it took place.
table = Save as a table (CSV)
