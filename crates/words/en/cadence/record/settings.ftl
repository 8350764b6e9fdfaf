# Why settings can't be used.
min-too-small = The window has to open at least one working day after the last contact.
max-below-min = The window can't close before it opens: set the second number to { $min } or more.
max-too-large = The window has to close within { $days } working days.
days-off-reversed = A stretch of days off ends before it begins: change its last day.
