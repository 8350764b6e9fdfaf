# Settings: each is kept as soon as it is changed.
about = Every change is kept at once.
keys = Keys
to-references = The people who speak for you
to-backup = Download everything, or restore from a file
remove = Remove

rhythm = Rhythm
rhythm-day = Calling day
rhythm-day-none = None: the first free day
rhythm-min = Get in touch after, working days
rhythm-max = At the latest after
rhythm-hint = Five to ten working days after the last contact, typically every other Friday.
rhythm-not-a-number = Write a whole number of working days.

# A link stands behind the hint.
medium = How to get in touch
    .hint = A call can’t be overlooked and gets an answer; in writing keeps the same rhythm. What an employer asks for comes first.
    .why = Why, and who disagrees?

week = The employers’ working week
week-empty = A working week needs a day. Choose another one first.
# Before the button that gives it back.
week-chosen = Chosen by you, for every country.{" "}
week-of-region = As is usual there: { $region }. An opening elsewhere has the week of its own country.
week-of-none = Monday to Friday, until a country is chosen below.
week-give-back = Use each country’s own

holidays = Public holidays
holidays-region = Where the employers are
    .hint = An opening can say otherwise. Holidays are no working days, so the days to be in touch move.
    .none = No public holidays
holidays-hint = Each with its next date. One that you switch off is a working day in every year.
# Behind the hint.
holidays-source = Source: { $source }
holidays-source-until = The dates are known until { $until }. Later ones that follow the moon or a government’s word are estimates; they may move. Source: { $source }
holidays-own = Added by you
holidays-own-day = A further holiday
holidays-own-add = Add the holiday
holidays-own-no-day = Choose the day first.

days-off = Your days off
    .hint = They do not change the counting; no move is put on them.
days-off-first = First day off
days-off-last = Last day off
days-off-add = Add the days off

person = You
    .hint = For the words of calls and letters. It stays on this device.
person-name = Your name
person-phone = The number you can be called back on
