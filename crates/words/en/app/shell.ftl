# Around every page: header, footer, what is being said, the palette, the keys.

# The name of the app.
app = Curtain Call
skip = Skip to the page

nav-main = Main
nav-more = More
nav-today = Today
nav-openings = Openings
nav-method = Method
nav-settings = Settings
nav-references = References
nav-import = Import
nav-looking-back = Looking back
nav-backup = Backup
nav-log = Log

# The title of the tab. $count is how much there is to do on Today.
tab = { $page } · Curtain Call
    .due = ({ $count }) { $page } · Curtain Call
    .due-many = (99+) { $page } · Curtain Call

foot-kept-here = Everything stays in this browser.
foot-last-backup = Last backup handed over: { $ago }.
# The link after the two above.
foot-backup = Download or restore

unreadable-title = Curtain Call can't read what it kept
unreadable-see = See what is kept here

find = Find
    .title = Find anything
keys-title = Keys

close = Close
undo = Undo

trouble-see = See it
trouble-restore = Restore a backup
