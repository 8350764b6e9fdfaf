# Looking back: what came of what, with the count beside each.

title = Looking back
lede = What your own history says so far. Small numbers stay numbers: they show what happened, not what to do.
nothing = There is nothing to look back on yet. It begins with the first interview you log.
work-search = Work-search record for an employment office

waits = From the interview to an answer
# $count is “3 of 5”.
waits-count = An offer, a no or an invitation came after { $count } interviews.

answered = What was answered
    .column = Word from them
answered-hint = Of calls, those that reached somebody; of all else, what was followed by word from them within { $days } days.
days = Calls by day
hours = Calls by hour
    .hint = Of calls that were logged on their day.
reached = Reached
sources = Where openings came from
    .interview = Interview
    .offer = Offer
