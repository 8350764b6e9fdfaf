# The page of the method; its rules are the core's.
title = The method
about = Fourteen rules for the weeks after an interview, and why.
rules = Rules
# $rule is its number.
dissent = Where { $rule } ends
