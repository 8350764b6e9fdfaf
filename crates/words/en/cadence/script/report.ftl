# The debrief as a sheet to fill in, and as a report in writing. Its points are those of the debrief.

# As the job hunter says it of themselves: it stands in the report.
want-point = Do I want it

# What belongs to each point.
arrival = Who received you, where you sat, how long it took.
names = Whom you met, spelt as they spell it, with titles.
terms = Whether they came up, and what was said: figure and date.
want = Whether you want the job, and what has to be settled first.

# When and where the interview was, on a line.
arrived = { $day }.
    .time = { $day }, { $time }.
    .place = { $day }, { $place }.
    .time-place = { $day }, { $time }, { $place }.
time = { $hour }:{ $minute }

# Somebody met, on a line.
person-title = { $person }, { $title }

# What they said or asked.
told-pay = They asked about pay.
told-start = They asked when I could start.
told-available = They asked when I am available.
told-decide = They decide on { $day }.
told-call-on = They asked for a call on { $day }.
told-will-call = They call me on { $day }.
told-promised = They promised to be in touch.
told-back = They asked me back.

# What was said of pay; $words is a sentence.
said-me = I said: { $words }
said-person = { $person } said: { $words }
said-they = They said: { $words }

# What was noted, where it does not end as a sentence does.
stopped = { $phrase }.

greeting = Hello,
    .person = Dear { $person },

# $job: “the Data Analyst position at Halden”
opening = I had the interview for { $job }. This is how it went.
    .date = I had the interview for { $job } on { $date }. This is how it went.
subject = Interview for { $job }
    .date = Interview for { $job }, { $date }
job = the position
    .company = the position at { $company }
    .role = the { $role } position
    .role-company = the { $role } position at { $company }

# The end, where all goes through the agency.
ask-them = Please ask them whether a decision has been made, and tell me what you hear.
