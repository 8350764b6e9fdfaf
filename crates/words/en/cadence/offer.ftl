# An offer: what it says, what comes after it.

made = They made it on { $day } and named no day for your answer.
made-reply-by = They made it on { $day } and would like your answer by { $by }.
# $pay: in the person's words.
pay = Pay: { $pay }.
starts = First day: { $day }.
answered = You answered on { $day }. Once it is settled, close this opening.

# $number is the count in words.
open = { $count ->
    [one] { $number } offer
   *[other] { $number } offers
}

others-none = No other opening is active.
# This one was closed because its offer was accepted.
others-accepted = { $count ->
    [one] One other opening is still active. It stays so until you close it: the choice is yours.
   *[other] Other openings still active: { $number }. They stay so until you close them: the choice is yours.
}
others = { $count ->
    [one] One other opening is active, and its rhythm goes on.
   *[other] Other openings active: { $number }. Their rhythm goes on.
}
