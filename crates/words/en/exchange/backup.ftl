# Why a file can't be restored from. “Backup” and “Restore” are pages of the app.

-choose = Choose the file that Backup downloaded; nothing was changed.
-choose-as-it-was = Choose the file as Backup downloaded it; nothing was changed.

empty = This file is empty. { -choose }
too-large = This file is too large to be a Curtain Call backup. { -choose }
too-deep = This file is nested deeper than a Curtain Call backup ever is, so it was not read. { -choose }
too-many = This file holds more entries than Curtain Call can keep, so it was not read. { -choose }
too-long = This file holds a text longer than Curtain Call can keep, so it was not read. { -choose }
not-text = This file is not text, or its letters were converted on the way. Choose the file that Backup downloaded, as it was downloaded; nothing was changed.
sealed = This backup is locked with a passphrase. Enter it to read the file.
cut-off = This file ends in the middle: it was not downloaded or sent whole. Fetch it once more from where it came from; nothing was changed.
half-character = A text in this file holds half a character, so it was changed by another program. { -choose-as-it-was }
# $name is a name in the file.
duplicate = This file says two things under one name ({ $name }), so it was changed by another program. { -choose-as-it-was }
other-app = This file is from another app. { -choose }
# $format is a number.
newer = This backup was made by a newer version of Curtain Call (format { $format }). Reload to get that version, then restore; nothing was changed.
damaged = This file is not as Backup wrote it: its checksum does not match. Fetch it once more, or choose an earlier backup; nothing was changed.
# $why says where in the file, and what is wrong there.
record = This file can't be read: { $why }. Choose an earlier backup; nothing was changed.
# $key is a name in the file.
no-record = This file can't be read: what it keeps under { $key } is not one object with one field. Choose an earlier backup; nothing was changed.
# $id is a name in the file.
bad-id = This backup names an entry in a way Curtain Call never does ({ $id }), so it was not restored; nothing was changed.
bad-date = The record { $id } in this file has a date that no calendar shows, so it was not restored; nothing was changed.
# $why is a sentence.
bad-settings = The settings in this file can't be used: { $why } Nothing was changed.

# $why is one of the following.
unreadable = This file can't be read as a Curtain Call backup ({ $why }). { -choose }
unreadable-form = it is not in the form that Backup writes
unreadable-version = its version is missing
# $name is a name in the file.
unreadable-field = its { $name } is not what Backup writes
unreadable-missing = it holds no { $name }
unreadable-openings = its openings are no list
unreadable-records = its records are no map
unreadable-bracket = a bracket closes that was not open, at byte { $byte }
