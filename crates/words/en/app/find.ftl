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
action-log = Log something else
    .sub = a call, a letter, news
action-ringing = They are calling
    .sub = who it is, and what to say
action-letter = Write a letter
action-round = The Friday round
    .sub = calls and letters, one after another
action-today = Today
action-openings = All openings
action-references = References
action-backup = Download a backup
action-restore = Restore a backup
action-hand-over = Hand over to another device
action-shared-file = A shared file
action-import = Bring in what you have
action-tables = Tables and contact cards
action-print = Print openings
action-look-back = Looking back
action-work-search = Work-search record
action-settings = Settings
action-method = The method

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
