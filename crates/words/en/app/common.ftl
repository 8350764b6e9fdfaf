# What several pages say.

back = Back
cancel = Cancel
edit = Edit
pause = Pause
print = Print
save = Save

no-name = No name yet
their-name = Their name
their-number = Their number

# What came of a press on Undo.
taken-back = Taken back.
# A text was to be copied.
not-copied = The browser did not let it be copied. Mark the text and copy it by hand.

# Between what is known of a thing.
comma = ,{" "}
# Between a list's entries that may have commas themselves.
semicolon = ;{" "}
# Between facts that stand in one quiet line.
dot = {" "}·{" "}
