# Why nothing could be read from a file.

empty = There is nothing in this file. Save it once more where it came from.
too-large = This file is larger than 20 MB, which is more than can be read here. Keep only the part about your applications, and choose that.
too-long = This table has more than 10,000 lines. Save the newest in a file of their own, and choose that.
bomb = What is packed in this file is far larger than it should be. Unpack it yourself, look at it, and choose the one file that you want.
broken-zip = This zip file is damaged or locked. Download it once more, or unpack it and choose a file from it.
broken-workbook = This workbook is damaged or locked with a password. Save it once more without one, or save the sheet as CSV.
too-many-sheets = Only the first 20 sheets of a workbook are read. Move this one to the front, or save it as CSV.
no-worksheet = This sheet is a chart or a dialog, and has no lines.
old-workbook = This is a workbook of an old kind. Save it as .xlsx or as CSV, and choose that.
not-readable = This is no table, contact card or invitation. From a spreadsheet save CSV or .xlsx; from contacts a .vcf; from a mail the invitation, .ics.
# “Backup” is a page of the app, “Restore” a part of it.
own-backup = This is a backup of Curtain Call. It is taken in under Backup, with Restore.
no-invitation = No invitation could be read in this calendar file. Save it once more from the mail or the calendar.
too-many-events = Of a whole calendar only the 500 latest are looked at. Save an earlier one by itself, and choose that.
too-many-cards = Of one file only the first 5,000 cards are looked at. Save the others in a file of their own.
no-card = No contact with a name could be read in this file. Share the contact once more as .vcf.
zip-in-zip = This is a zip file within the zip file. Unpack it, and choose what is in it.
not-given = The browser could not read this file. Choose it once more.
nothing-known = Nothing in this zip file is known here. Unpack it, and choose the file with your applications.
