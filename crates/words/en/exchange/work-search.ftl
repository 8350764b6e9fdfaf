# The work-search record: what was done to find work, for an employment office.

head-date = Date
head-employer = Employer
head-how = How
head-with = With
head-result = Result

employer-and-role = { $employer } ({ $role })

# How: what was done.

how-application = Application
how-interview = Interview
how-task = Task handed in
# $how is one of the two above.
how-at-place = { $how }, { $place }
how-call = Phone call
how-letter = Letter
how-email = E-mail
how-network = Message on a network
how-text = Text message
how-video = Video call
how-visit = Visit

# Result: what came of it.

result-decided = They have decided
result-decision-by = They decide on { $day }
result-call-on = To call again on { $day }
result-further-interview = A further interview
result-interview = An interview
result-message-left = Message left
    .with = Message left with { $name }
result-no-date = Spoke; no date named
result-open = Open
result-sent = Sent
result-spoke = Spoke
result-task = A task
