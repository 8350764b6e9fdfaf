# How a row of names or things is written: “Anna Berg, Tom Reed and Priya”.
comma = {", "}
# The last two; $first may be several with commas.
and = { $first } and { $last }
