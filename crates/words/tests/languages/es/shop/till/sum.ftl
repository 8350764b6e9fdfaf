loaves = { $count ->
    [0] No loaf today, { $name }.
    [one] One loaf, { $name }.
   *[other] { $count } loaves, { $name }.
}
braces = A { "{" } is a brace.
