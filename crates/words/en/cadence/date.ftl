# The days of the week, Monday first; short, as they stand in a table.
monday = Monday
    .short = Mon
tuesday = Tuesday
    .short = Tue
wednesday = Wednesday
    .short = Wed
thursday = Thursday
    .short = Thu
friday = Friday
    .short = Fri
saturday = Saturday
    .short = Sat
sunday = Sunday
    .short = Sun

january = January
    .short = Jan
february = February
    .short = Feb
march = March
    .short = Mar
april = April
    .short = Apr
may = May
    .short = May
june = June
    .short = Jun
july = July
    .short = Jul
august = August
    .short = Aug
september = September
    .short = Sep
october = October
    .short = Oct
november = November
    .short = Nov
december = December
    .short = Dec

# “Friday 20 March”
day = { $weekday } { $day } { $month }
# “Friday 20 March 2027”
day-of-year = { $day } { $year }
# “20 March 2026”, at the head of a letter.
dateline = { $day } { $month } { $year }
# “Fri 20 Mar”
short = { $weekday } { $day } { $month }
# “20 Mar”, below a line of weeks.
short-day = { $day } { $month }
# “Friday 13”, where the month follows.
day-of-month = { $weekday } { $day }
# “Friday 13 to Friday 20 March”
span = { $first } to { $last }
# In place of a day, within a line.
today = today
