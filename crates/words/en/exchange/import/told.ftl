# What taking a file in would do: “12 new, 3 already here, 1 skipped.”

counts = { $counts }.
count-new = { $count } new
count-changed = { $count } changed
count-here = { $count } already here
count-twice = { $count } in it twice
count-skipped = { $count } skipped

# “12 openings, 3 people and 1 interview”
openings = { $count ->
    [one] { $count } opening
   *[other] { $count } openings
}
people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
interviews = { $count ->
    [one] { $count } interview
   *[other] { $count } interviews
}

# What is proposed for an opening of a table. $word is what the list called its stage.

opening-here = Already here. Tick it to have it twice.
opening-twice = In this file twice. Tick it to have it twice.
opening-saved = Saved, and not applied for yet.
opening-put-away = “{ $word }”: put away in your list, and left out. Ticked, it comes in open, with the word in its notes.
opening-over = “{ $word }”: left out. Ticked, it comes in closed.
opening-interview-applied = “{ $word }”: name the day, and it comes in with that interview. Without one it waits quietly as applied.
opening-interview-no-day = “{ $word }”: name the day, and it comes in with that interview. Without one it waits quietly among the openings, as no day of applying is named.
opening-offer = “{ $word }”: it comes in with the word in its notes. Log the offer once it is here.
opening-has-interview = A day of an interview stands in it: say yes to it, and it comes in with that interview.
# $waits is one of the two below.
opening-unsaid = “{ $word }” stays in its notes. { $waits }
opening-waits-applied = It waits quietly as applied.
opening-waits-no-day = It waits quietly among the openings, as no day of applying is named.

# What an invitation would do.

invitation-older = An older version: what is here is newer.
invitation-calls-off = They call this interview off.
invitation-off-already = It is called off here already.
invitation-off-unknown = It is called off, and was not here.
invitation-here = Already here.
invitation-anew = It was called off, and is arranged anew.
invitation-moves = It moves the interview that is here.
invitation-new = A new interview.
invitation-no-company = Names an interview: say at which company, and it comes in.
invitation-unlikely = Names no interview and no company of yours: left out unless you tick it.
invitation-own = It came from here, by the calendar file.
invitation-newer-too = A newer version of it stands in the file, too.
# $why is one of the above.
invitation-unknown-zone = { $why } Its time zone, “{ $zone }”, is not known here: check the time.

# By whose clocks a time is told. $zone is a place, $time and $day what one's own clock shows.

clocks-own = The time is by your clock.
clocks-zone = By the clocks in { $zone }. By yours it is { $time }.
    .other-day = By the clocks in { $zone }. By yours it is { $day } at { $time }.

# What a person of a file would become.

person-here = Already here.
person-twice = In this file twice.
person-changes = Adds to what is known of them.
person-home = Goes to the opening at their company.
person-no-company = No company stands with them: choose the opening.
person-no-opening = There is no opening at their company: choose one.

# What is skipped: what it is, and why.

skipped-card = A card
skipped-event = An event
skipped-events = { $count ->
    [one] { $count } earlier event
   *[other] { $count } earlier events
}
skipped-cards = { $count ->
    [one] { $count } further card
   *[other] { $count } further cards
}
skipped-line = Line { $line }
    .in-table = { $table }, line { $line }
# Something of one of several files, or a file in a zip.
skipped-in-file = { $file }, { $name }
skipped-no-company = No company is named in it.
skipped-no-name = No name stands in it.
skipped-not-applications = Not about your applications.
