# Words of the lists: where a move or an opening stands, and what stands below its name.
due = due
in-time = in time
in-time-from-today = in time from today
in-time-since = in time since { $weekday }
from-weekday = from { $weekday }
# Beside a later day of the same name.
from-this-weekday = from this { $weekday }
waiting = waiting
held = held
paused = paused
closed = closed

week = week { $week } of six
week-past = past six weeks

company-not-named = A company not named
company-and-role = { $company } · { $role }

# Beside openings of the person's own.
example = Example
    .beside = Example · { $sub }
