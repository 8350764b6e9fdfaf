# The notebook, right after an interview: a line for each thing seen.

title = What did you see?
line = One thing you saw or heard
    .hint = Enter adds it. A few words will do.
add = Add the line
    .change = Keep the change
    .leave = Leave it as it was
who = Who said it

change = Change
    .label = Change: { $line }
delete = Delete
    .label = Delete: { $line }
    .done = The line is deleted.
sentence = Make it a sentence
    .label = Make it a sentence: { $line }
    .change = Change the sentence
    .change-label = Change the sentence: { $line }
    .kept = Kept for the letter. Your note stays as it was.

write = Write the letter
    .several = Write the letters
later = Later
