# What the lines of a table are.

kind-openings = Openings
kind-saved = Openings saved for later
kind-people = People

# What a column of a table says, where it is not one of field.ftl.

column-skip = Left out
column-advert = Advert (link)
column-cv = CV sent
column-follow-up = Follow-up on
column-interview = Interview on
column-note = Note
column-person = Contact’s name
column-person-email = Contact’s e-mail
column-person-first = Contact’s first name
column-person-last = Contact’s last name
column-person-phone = Contact’s phone
column-person-title = Contact’s job title
column-source = Found where
column-stage = Stage
