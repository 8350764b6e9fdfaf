# The days to which a move is put off most often.
tomorrow = Tomorrow
monday = Monday
next-friday = Next Friday
