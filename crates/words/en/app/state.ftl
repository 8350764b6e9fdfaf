# What the app says of itself: what was done, and what could not be.

saving = Saving…

# After an undo.

undo-done = Taken back.
undo-back = It is back.
undo-changed-since = It was changed since, so it stays as it is.
undo-changed-in-part = Some of it was changed since, and stays; the rest is as it was.
opening-deleted = { $company } is deleted.
example-removed = The example is removed. What is yours is untouched.
import-undone = Taken back. Nothing of the file is here any more.
import-undone-in-part = Taken back. What was changed since stays.

# A restore, and its undo.

# $room says how room is made, in one or two sentences.
restore-no-room = This browser has not enough room for all of this file, or does not let the page write it, so none of it was taken in: everything is as it was. { $room } Then restore it once more.
restore-back = The restore is back.
    .in-part = The restore is back. What was changed since stays.
restore-undone = The restore is undone.
    .in-part = The restore is undone. What was changed since stays.

# A file that is handed over, by name. $look says where it is or what to do with it.

handed-downloaded = { $file } is handed to your browser. { $look }
handed-among-downloads = Look for it among your downloads.
handed-shared = { $file } is handed over. Look that it has arrived.
handed-declined = No file was handed over.
handed-refused = This browser did not let the page hand you a file. Try another browser window; nothing is lost.

# The file that is kept up to date on the disk, by name. “Backup” is a page of the app.

file-not-allowed = The browser does not let the page use { $file }. It is not kept up to date.
file-not-answered = The browser has not said whether the page may use { $file }. Press again.
file-not-read = The browser could not read the file. Try again.

-file-left = It is no longer kept up to date: choose it again under Backup.
file-refused = { $file } could not be read or written. { -file-left }
file-not-ours = { $file } holds something that is no backup of Curtain Call; it was left as it is. { -file-left }
file-broken = { $file } is locked and did not arrive whole, or was changed; it was left as it is. { -file-left }
file-newer = { $file } was locked by a newer version of Curtain Call; it was left as it is. Reload to get that version. { -file-left }
file-not-locked = { $file } can’t be locked: there is more than one locked file can hold, or no random number to lock it with; it was left as it is. { -file-left }
file-no-room = { $file } holds more than this browser has room for; it was left as it is. { -file-left }

file-unlocked = { $file } is written without a lock from now on.
file-locked = { $file } is locked from now on. Your other devices ask for the passphrase.
file-locked-anew = { $file } has the new passphrase from now on. Your other devices ask for it.

file-asks-passphrase = { $file } is locked. Type its passphrase under Backup; until then nothing is taken in from it and nothing written into it.
file-asks-other = { $file } is locked with another passphrase. Type it under Backup; until then nothing is taken in from it and nothing written into it.
file-asks-lost-lock = { $file } is no longer locked. Say under Backup what is to be done; until then nothing is taken in from it and nothing written into it.

# $counts are some of the three below: “2 new, 1 changed”.
file-brought = From { $file }: { $counts }.
    .new = { $count } new
    .changed = { $count } changed
    .deleted = { $count } deleted
    .comma = ,{" "}

lock-no-random = This browser draws no random numbers fit for a lock. Do without a passphrase, or use another browser.

# $place is a country.

holidays-not-fetched = The public holidays of { $place } could not be fetched; they come with the next network.
holidays-not-here = The public holidays of { $place } are not here yet.
