# Details: what an opening is, while it is being changed.

title = Details
save = Save
    .done = Kept.
cancel = Cancel
delete-title = Delete it
    .what = Its people and its history go with it.
delete = Delete this opening

company = Company
    .missing = Write the company’s name.
role = Role

job = The job
    .hint = advert, pay, place
advert = Advert
    .hint = A link, or where it stands.
pay = Pay
    .hint = As it was talked about.
place = Place
    .hint = A town, from home, both.
source = Found through
    .hint = A site, a friend, an agency.
cv = Version of the CV
applied = Applied on

how = How they work
    .hint = agency, country, days
agency = Agency
    .hint = If one arranged the interview.
zone = Time zone
    .hint = Only if it is not yours.

# What the answer to how they want to hear from the person means.
wish-phone = The call stands alone.
wish-writing = The letter or the e-mail stands alone.
# The way that the settings have: “by phone”.
wish-either = Phone and writing stand side by side; first, as in Settings, { $usual }.
wish-why = Why by phone, and who disagrees?

week = Other working days than usual ({ $days })
    .separator = ,{" "}
    .missing = Choose at least one day.
    .own = They work on
