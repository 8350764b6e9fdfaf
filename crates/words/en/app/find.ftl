# Finding anything, and finding who is calling.

anything = Company, person, number or what to do
anything-nothing = Nothing here reads like that.
found = Found
found-count = { $count ->
    [0] Nothing found
    [one] 1 found
   *[other] { $count } found
}
found-openings = Openings
found-people = People
found-actions = What you can do

# What can be done, or looked up, and what stands beside it.
action-log-interview = Log an interview
    .found-by = new opening add company
action-log = Log something else
    .sub = a call, a letter, news
    .found-by = message left call news note
action-ringing = They are calling
    .sub = who it is, and what to say
    .found-by = phone rings ringing who
action-letter = Write a letter
    .found-by = email e-mail mail
action-round = The Friday round
    .sub = calls and letters, one after another
    .found-by = calls due start
action-today = Today
action-openings = All openings
action-references = References
action-backup = Download a backup
    .found-by = export save file calendar
action-restore = Restore a backup
    .found-by = open file
action-hand-over = Hand over to another device
    .found-by = share send phone sync merge
action-shared-file = A shared file
    .found-by = sync folder keep up to date
action-import = Bring in what you have
    .found-by = import csv excel xlsx linkedin huntr teal vcard invitation ics
action-tables = Tables and contact cards
    .found-by = export csv spreadsheet excel vcard people
action-print = Print openings
    .found-by = paper sheet
action-look-back = Looking back
    .found-by = statistics counts answers what worked
action-work-search = Work-search record
    .found-by = employment office print
action-settings = Settings
    .found-by = rhythm holidays days off name number
action-method = The method
    .found-by = rules evidence why help

ringing = Who is calling?
    .find = Company, person, role, or the last digits
    .log = Log who it was
    .go-on = Go on with who it was
ringing-nobody = Nobody is noted here yet.
ringing-nothing = Nobody here reads like “{ $typed }”. Take the call; it can be noted while they speak.

caller = Who was it?
caller-note = What they say
    .hint = Kept as you type. It goes on to the brief.
caller-name = Name
caller-nameless = Write a name, a number or a company.
caller-opening = Which opening
    .none = None of these: a new one
# A company, and its role.
caller-opening-name = { $company }, { $sub }
caller-company = Company
caller-keep = Keep it, and show the brief
caller-back = Back to the search
caller-take = It is about that opening
known = { $company } is in your list already.
known-closed = { $company } is in your list already, closed.
known-role = { $company }, { $role }, is in your list already.
known-role-closed = { $company }, { $role }, is in your list already, closed.
