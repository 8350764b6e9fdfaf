# Between the items of a list.
comma = ,{" "}
# “12 openings, 3 people and 1 interview”
and = { $before } and { $last }
