# What all calls draw on: the first words, and phrases that stand in sentences.

# The first words; $rest is sentences.
hello = Hello. { $rest }
    .me = Hello, this is { $me }. { $rest }
# What the first words are for, where the name is known and where it is not.
who-you-are = Who you are
    .name-first = Who you are: give your name first

# It fits an interview by phone, by video and in person.
met-date = We talked on { $date }, at my interview.
met-date-role = We talked on { $date } about the { $role } job.
met-role = I am calling about the { $role } job.
met-neither = I am calling about the job with you.

right = I am convinced that I am right for this job.
    .since = Ever since the interview I have been convinced that I am right for this job.

# Stands in “I had … on Friday 6 March, and I would like to tell you how it went.”, in “I am calling
# to report on ….” and in “Please say that I called to report on ….”
the-interview = the interview
    .company = the interview at { $company }
    .role = the interview for the { $role } position
    .role-company = the interview for the { $role } position at { $company }

# Stands in “I am calling about ….”, “Please say that I called about …, and that I am still very
# interested.”, “I am being considered for …, and I would like to ask whether you will speak for me.”
# and “Thank you for speaking for me about ….”
the-position = the position
    .company = the position at { $company }
    .role = the { $role } position
    .role-company = the { $role } position at { $company }
