# Why a record can't be read. It stands behind a colon or within brackets.

form = it is not in the form Curtain Call writes
# $schema is a number.
newer = it was written by a newer version (schema { $schema }): reload to get that version
damaged = it was damaged: its checksum does not match
fields = its fields can't be read
# $why is the one above, $fault says which field.
fields-which = { $why } ({ $fault })
