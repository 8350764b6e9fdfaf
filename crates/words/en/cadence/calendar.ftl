# Moves and interviews in a calendar program.

name = Curtain Call

# Of a move that comes after another one.
later = This day holds if the step before it is made on its own.
# $days: “Friday 13 to Friday 20 March”
in-time = In time: { $days }.

task-due = Task due
task-due-for = Task for { $company } due
interview = Interview
interview-at = Interview at { $company }
with = With { $people }.
# $zone: “Europe/Berlin”
clocks = { $time } by the clocks in { $zone }.

gone = No longer planned
