# Backup: out of the browser and back in, into a calendar, and all of it gone.

about = What you write here is kept in this browser and nowhere else. A browser may throw it away; a file of yours stays.
last-none = No backup yet.
last = Last backup handed over: { $ago }, { $day }.

# What is on the page, by one word each.
contents = On this page
contents-download = Download
contents-restore = Restore a file
contents-hand-over = Hand over
contents-shared-file = Shared file
contents-calendar = Calendar
contents-forget = Forget

# Of a file or what is in it: nothing is taken in.
leave = Leave it

-download-left-out = Half-filled forms and the example are not in it.
download = Download everything
download-count = { $count ->
    [0] There is nothing to download yet.
    [one] One opening with its whole history, and your settings.
   *[other] { $count } openings with their whole history, and your settings.
}
# $unread records can't be read.
download-left-out = { $unread ->
    [0] { -download-left-out }
    [one] One record that can’t be read is not in it; it is below, to be downloaded as it is. { -download-left-out }
   *[other] { $unread } records that can’t be read are not in it; they are below, to be downloaded as they are. { -download-left-out }
}
download-act = Download everything as JSON

# Two fields for a new passphrase.
lock-differ = The two differ. Type the passphrase once more in both fields.
lock-busy = Locking…
lock-no-randomness = This browser draws no random numbers fit for a lock. Download it without a passphrase, or use another browser.

lock-download = Lock it with a passphrase
    .about = Anyone can read the plain file. A locked one opens with the passphrase and with nothing else: nobody can reset it.
    .passphrase = Passphrase
    .again = The passphrase once more
    .act = Download everything, locked

lock-hand-over = Lock what is handed over
    .about = The other device asks for the passphrase, and nobody can reset it. On the way nobody can read it.
    .passphrase = Passphrase for the other device
    .again = That passphrase once more
    .act = Hand over everything, locked

# The field for the passphrase of a file that is locked.
unlock = Unlock it
    .busy = Unlocking…
    .nothing = Type the passphrase of this file.

restore = Restore from a file
restore-about = Choose a backup, or what was saved after a crash, or drop it here. You see what would change before anything does.
restore-file = The file
restore-locked = This file is locked.
    .passphrase = Passphrase of the file
restore-only-earlier = No record in it can be read but in its earlier states: see below. Keep the file.
restore-nothing-read = None of the records in it can be read. Keep it; nothing was changed.
restore-several = These are several files. Restore takes one after another: choose the first.
restore-not-given = The browser could not read this file. Choose it once more.

way = How to take it in
way-merge = Merge
    .about = Both sides are kept, and of two edits the later one. What you deleted after the file was made stays deleted; Replace brings it back.
way-replace = Replace
    .about = Afterwards it is as in what you chose. What that does not have is deleted here.

proposal-changes = What would change
# Behind a list of openings.
proposal-more = And { $count } more openings.
proposal-unknown = Some of the file is of a kind this version does not know, and stays out. Keep the file.
proposal-nothing = Nothing to restore: all of it is here
proposal-act = Restore
proposal-large = More than half would change
    .look = Look at the list
    .act = Do it all the same

undo-about = What you entered since stays. This is here until the page is closed or loaded again.
undo = Undo the restore
    .back = Bring the restore back

snapshots = Earlier states
    .about = This browser keeps everything as it was at the last five starts, before the last five large changes, and on the last seven days. You see what would change before anything does.
snapshots-in-file = Earlier states in this file
    .about = They may hold what is missing in the rest of it. None of them is taken in unless you look at it and restore it.
snapshot-not-given = The browser did not give this state back. Try another one.
snapshot-when = { $day }, { $time }
snapshot-records = { $count ->
    [one] one record
   *[other] { $count } records
}
    .before-change = { $count ->
    [one] one record, before a large change
   *[other] { $count } records, before a large change
}
snapshot-look = Look at it
# $when is as in snapshot-when.
snapshot-look-at = Look at { $when }

hand-over = Hand over to another device
    .about = Send everything to your other device, and open it there under Restore from a file: what both know is kept. Send one back, and the two know the same.
hand-over-locked = It is locked with the passphrase of { $file }.
hand-over-no-sheet = This browser has no share sheet for files. Yours is downloaded, and you send it as you like.
hand-over-look = Look for it among your downloads, and send it to the other device.
hand-over-act = Hand over everything

# A file that two devices keep up to date.
shared = A shared file
shared-not-here = Chrome and Edge on a computer can also keep one file up to date by themselves, in a folder that your devices share. This browser can’t.
shared-about = Or name a file once, and every change is written to it. In a folder that your devices share, choose the same file on each: all of them then know the same.
shared-begin = Keep a file up to date
shared-choose = Choose one that is there
shared-unknown = The browser has not said which file was kept up to date. If there was one, choose it again, or load the page once more.
shared-not-written = This browser did not let the page write a file. Download it instead.
shared-kept = { $file } is kept up to date. What another device wrote into it is taken in.
    .locked = { $file } is kept up to date, locked. What another device wrote into it is taken in.
shared-waiting = { $file } was kept up to date. The browser wants to hear from you before it goes on.
    .go-on = Go on with it
shared-leave = No longer

shared-passphrase = Passphrase of the shared file
    .again = The same passphrase once more
shared-lock = Lock the shared file
    .about = Whoever can open the folder then reads nothing of it. Each of your devices asks for the passphrase once; nobody can reset it.
    .act = Lock it
    .begin = Keep a locked file up to date
shared-change = Change its passphrase
    .about = Each of your devices then asks for the new one, once.
    .act = Change it
shared-take-lock-off = Take the lock off
shared-locked = { $file } is locked. Type its passphrase: until then nothing is taken in from it and nothing written into it.
    .otherwise = { $file } is locked with another passphrase than before. Type its passphrase: until then nothing is taken in from it and nothing written into it.
shared-lost-lock = { $file } was locked and is no longer: another device took the lock off, or somebody put another file in its place. Until you say which, nothing is taken in from it and nothing written into it.
    .lock-again = Take it in, and lock it again
    .go-on = Go on without a lock

calendar = Into your calendar
    .about = What lies ahead in all openings, with a reminder at nine on each day.

tables = Tables, cards, print
    .about = For a spreadsheet, as CSV, and people for your contacts, as vCard. Nothing is restored from a table: for that, download everything.
table-openings = Openings
table-people = People
table-history = History
table-references = References
cards = People as contact cards
sheet = All openings, to read and to print

unread = What could not be read
    .about = It is kept as it is and never written over. Everything else works.
    .download = Download it as it is
# Behind the key of the record.
unread-why = : { $why }.

forget = Forget
    .about = A deleted opening loses its texts at once; the browser's own snapshots, made for repairs, hold them until newer ones take their place. Forgetting everything empties those too.
forget-everything = Forget everything on this device
forget-asking = Forget everything?
    .about = All openings, the settings, half-filled forms and the safety copy go from this browser. There is no undo: only a file of yours brings it back.
    .keep = Keep it
    .download = Download it first
    .act = Forget all of it
    .busy = Forgetting…
