# Fields that several forms have, and what is wrong with them.

not-known = Not known

# What somebody who was reached can answer to the question for the decision.
answer = What they answered
answer-decided = They have decided
answer-decision-by = They decide by …
    .day = They decide by
answer-call-on = Call on …
    .day = They want the call on
answer-no-date = No date yet

verdict = What they decided
verdict-offer = An offer
verdict-turned-down = Turned down
verdict-not-said = They did not say

offer-reply-by = They want your answer by
    .hint = Leave it empty if they named no day.
offer-pay = Pay
    .hint = As they put it.
offer-starts = First day of work

day-missing = Choose the day.
day-ahead = That day is still ahead. Choose today or a day before.
day-year = Check the year of this day.
first-day-missing = Choose the first day.
last-day-missing = Choose the last day.
last-day-before-first = The last day comes before the first. Choose a later one.
address-several = Write one address: a letter goes to one person. Note another one elsewhere.
zone-unknown = Your browser knows no such time zone. Choose one it proposes.

# A form whose record was changed elsewhere.
conflicts = This was changed elsewhere while the form was open. Choose what is to stand, then save again.
conflict-mine = Yours: { $value }
conflict-other = The other: { $value }

pause = The days of a pause do not count: the rest of the wait is kept.
pause-first = First day
pause-last = Last day

country = Country
    .hint = Its public holidays are not counted as working days.
country-as-in-settings = As in Settings
    .named = As in Settings: { $region }

wish = How do they want to hear from you?

length = How long it takes

stage = Which interview
stage-form = How it is held

pay = What was said about pay
    .hint = One line; it is shown before you next talk.
pay-who = Who said it
    .they = They did
    .you = You did
