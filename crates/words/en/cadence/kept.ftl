# How long ago something was; it stands at the end of a sentence.
ago-today = today
ago-yesterday = yesterday
ago-days = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
ago-weeks = { $weeks ->
    [one] { $weeks } week ago
   *[other] { $weeks } weeks ago
}
ago-months = { $months ->
    [one] { $months } month ago
   *[other] { $months } months ago
}

newer-entries = { $count ->
    [one] 1 entry here was written by a newer version of Curtain Call. It is kept as it is.
   *[other] { $count } entries here were written by a newer version of Curtain Call. They are kept as they are.
}

passphrase-weak = Weak: a program guesses this within a day.
passphrase-fair = Fair. Four words that do not belong together are harder to guess and easier to keep.
passphrase-good = Good.
passphrase-strong = Strong.
