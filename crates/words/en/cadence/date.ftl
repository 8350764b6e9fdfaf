# The days of the week, Monday first.
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday

january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December

# “Friday 20 March”
day = { $weekday } { $day } { $month }
# “Friday 20 March 2027”
day-of-year = { $day } { $year }
# “20 March 2026”, at the head of a letter.
dateline = { $day } { $month } { $year }
# “Fri 20 Mar”
short = { $weekday } { $day } { $month }
# “Friday 13”, where the month follows.
day-of-month = { $weekday } { $day }
# “Friday 13 to Friday 20 March”
span = { $first } to { $last }
