# The Friday round: the calls and letters that are due, one after another.
due = { $count ->
    [one] One call or letter is due.
   *[other] { $count } calls and letters are due.
}
start = Start the round
title = The round
left = { $count ->
    [0] The round is done.
    [one] The round: the last one.
   *[other] The round: { $count } to go.
}
skip = Skip
go-on = Go on
stop = Stop
