loaves = { $count ->
    [0] Heute kein Brot, { $name }.
    [one] Ein Brot, { $name }.
   *[other] { $count } Brote, { $name }.
}
braces = Eine { "{" } ist eine Klammer.
