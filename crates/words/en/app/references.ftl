# Everybody who speaks for the person: the list, the form of one of them, and the sheet for one opening.

title = References
lede = The people who speak for you, in one list for all openings.
list = Your references
list-none = Nobody yet. Two or three people who know your work are enough, and the best time to ask them is before an employer does.
list-add = Add a person
sheets = Sheets to hand over
said-yes = They said yes today
said-yes-who = They said yes today: { $name }
could-mention = Could mention: { $all }
edit-who = Edit { $name }

form-new = Somebody who speaks for you
form-nameless = A reference
form-name = Name
    .none = Write their name.
form-relation = How they know you
    .hint = “My manager at Corvo, 2019 to 2023”: it stands on the sheet as it is.
form-phone = Phone
form-email = E-mail
form-reach = How and when they like to be reached
    .hint = On the sheet too.
form-permission = The day they said yes to being named
    .hint = Empty until they have.
form-achievements = What they could mention
    .hint = One a line. It goes into the words for briefing them, not on the sheet.
form-delete = Delete
form-kept = Kept: { $name }.
form-deleted = Deleted: { $name }. The openings that name them keep what they have.

sheet-title = References for { $company }
sheet = The sheet
sheet-none = Nobody is named here yet.
sheet-on = On the sheet
sheet-copy = Copy the sheet
sheet-copied = The sheet is copied.
others = On your list
others-none = Nobody else.
others-all = All references
name-here = Name here
name-here-whom = Name here: { $name }
named = Named: { $name }.
