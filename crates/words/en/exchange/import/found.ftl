# What could not be read of a line of a table. $cell is what stands in it, $head the head of its
# column.

cell-no-day = “{ $cell }” under { $head } is no day, so it is left out.
cell-other-order = “{ $cell }” under { $head } is taken for { $day }: in the order of the others it would be no day.

# Sentences of the note that an opening or a person comes with.

note-also = Also: { $text }
note-fax = Fax: { $number }
note-follow-up = To follow up on { $day }.
note-interview = An interview on { $day }.
# $day is as JobSync wrote it.
note-interview-date = Interview date: { $day }
note-interviews-no-day = { $count ->
    [one] One interview in it has no day.
   *[other] { $count } interviews in it have no day.
}
# $word is what the list called the stage of the application.
note-stage = In the list it came from: { $word }.

# In the note of a contact card: how a name is said.
card-said = Said: { $sound }

# Where an interview is: a place and a link.
place-and-link = { $place }, { $link }
