# What a beat of a call has, whatever call it is.

# Beside the words of a beat: a note to be reminded of, as it was taken down.
mention = mention: { $note }
# Between two notes.
mention-next = {"; "}
