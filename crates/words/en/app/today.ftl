# Today: what to do now, and what is coming.

backup-due-none = There is no backup yet.
backup-due-last = The last backup was handed over { $ago }.
backup-due-make = Make a backup

good-day-kicker = Nothing to do today
good-day-title = A good day.
good-day-log = Something happened? Log it
# Before the button that tells the rule.
good-day-later = Nothing is due, and calling sooner would not help. Next, on { $day }: { $step }.
good-day-paused = Every opening is paused, and paused days do not count.
good-day-closed = Every opening is closed. The next interview begins it all again.
    .title = Nothing is open.
    .log = Log an interview
good-day-waiting = All that can be done is done. What you hear next goes into the log.
