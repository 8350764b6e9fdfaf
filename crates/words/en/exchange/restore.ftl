# What taking a backup in would do, and what it did. Openings are counted.

counts = { $deleted ->
    [0] { $added } new, { $changed } changed, { $same } as they are.
   *[other] { $added } new, { $changed } changed, { $deleted } deleted, { $same } as they are.
}
unread = { $count ->
    [one] One record in it can't be read, and stays out. Keep the file.
   *[other] { $count } records in it can't be read, and stay out. Keep the file.
}
stop = This would delete { $deleted } and change { $changed } of the { $all } openings here. Look at the list first; if that is what you want, say so once more.
restored = { $deleted ->
    [0] Restored: { $added } added, { $changed } changed.
   *[other] Restored: { $added } added, { $changed } changed, { $deleted } deleted.
}
restored-settings = Restored: the settings.

# What becomes of one opening.

opening-new = new
opening-deleted = deleted
opening-changed = changed

# What changes in one opening, a line each. $name is what is known of it: “Place”.

field-added = { $name } added: { $after }
field-removed = { $name } taken out: { $before }
field-changed = { $name }: { $before } becomes { $after }

# $entry is a line of its history, or somebody's name.

entry-added = Added: { $entry }
entry-deleted = Deleted: { $entry }
entry-changed = Changed: { $entry }
entry-contact = a contact
entry-of-day = { $entry }, { $day }
# How many further lines are not shown.
rest = And { $count } more.

# What one side had deleted, and the other edited.

kept-opening-here = { $company } was deleted here. The file has a later edit, so it comes back.
kept-opening-there = The file has { $company } as deleted. There is a later edit here, so it stays.
kept-entry-here = An entry of { $company } was deleted here. The file has a later edit, so it comes back.
kept-entry-there = The file has an entry of { $company } as deleted. There is a later edit here, so it stays.

# $settings are some of the following.

settings = Settings that change: { $settings }.
setting-pace = the days between contacts
setting-rhythm = the calling day
setting-region = the country
setting-working-week = the working week
setting-holidays = the holidays
setting-days-off = your days off
setting-name = your name
setting-medium = how to follow up
setting-phone = your number
