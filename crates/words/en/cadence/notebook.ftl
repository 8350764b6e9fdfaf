# How far the notebook is.

none = Nothing noted yet. One line is enough to begin.

lines = { $count ->
    [one] One line.
    [2] Two lines.
    [3] Three lines.
    [4] Four lines.
    [5] Five lines.
    [6] Six lines.
    [7] Seven lines.
    [8] Eight lines.
    [9] Nine lines.
    [10] Ten lines.
   *[other] { $count } lines.
}

# After the number of lines. $number: how many letters, two or more, in words.
few = A few more, and each of the { $number } letters has something of its own.
enough = { $letters ->
    [one] The letter can say what only you saw.
   *[other] The letters can say what only you saw.
}
# $things: one or several of the three that follow, in a row.
could-use = { $letters ->
    [one] The letter could still use { $things }.
   *[other] The letters could still use { $things }.
}
impressed = what impressed you
need = what they need
would-do = what you would do there
