# What several pages say.

edit = Edit
pause = Pause
print = Print

no-name = No name yet

# What came of a press on Undo.
taken-back = Taken back.

# Between what is known of a thing.
comma = ,{" "}
# Between a list's entries that may have commas themselves.
semicolon = ;{" "}
# Between facts that stand in one quiet line.
dot = {" "}·{" "}
