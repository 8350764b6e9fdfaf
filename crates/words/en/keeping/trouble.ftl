# What can go wrong with the keeping. “Backup” is a page of the app.

-restore = If you have a backup file, restore it under Backup: it adds what is missing and changes nothing else.

unreadable = { $records ->
    [one] One record could not be read. It is kept as it is, and everything else works.
   *[other] { $records } records could not be read. They are kept as they are, and everything else works.
}
healed = { $records ->
    [one] Some of what this browser kept was damaged or gone. One record was brought back from the safety copy.
   *[other] Some of what this browser kept was damaged or gone. { $records } records were brought back from the safety copy.
}
# $advice is one or two sentences.
held = { $records ->
    [one] One record is on this page, but the browser has not kept it again: it has too little room. { $advice }
   *[other] { $records } records are on this page, but the browser has not kept them again: it has too little room. { $advice }
}
caught-up = { $records ->
    [one] This browser was closed before it had finished writing. One record was brought back from the safety copy.
   *[other] This browser was closed before it had finished writing. { $records } records were brought back from the safety copy.
}
lost = { $records ->
    [one] One record is no longer in this browser and there is no copy here. { -restore }
   *[other] { $records } records are no longer in this browser and there is no copy here. { -restore }
}
in-snapshot = { $records ->
    [one] One record is no longer among the others in this browser. An earlier snapshot here still has what is missing: see Backup.
   *[other] { $records } records are no longer among the others in this browser. An earlier snapshot here still has what is missing: see Backup.
}
gone = This browser no longer has what was kept here, and no copy of it. If you have a backup file, restore it under Backup.
were-here-all-gone = { $openings ->
    [one] One opening was here on { $day }; it is not here now. { -restore } It may also come back by itself with an update of the browser; what you enter until then is kept beside it.
   *[other] { $openings } openings were here on { $day }; none of them is here now. { -restore } They may also come back by themselves with an update of the browser; what you enter until then is kept beside them.
}
were-here-some-gone = { $openings ->
    [one] One opening was here on { $day }; not all that was here is here now. { -restore } It may also come back by itself with an update of the browser; what you enter until then is kept beside it.
   *[other] { $openings } openings were here on { $day }; not all that was here is here now. { -restore } They may also come back by themselves with an update of the browser; what you enter until then is kept beside them.
}
unproved = Part of what this browser kept is gone, and with it what would say whether every record is here. Look through your openings. { -restore }
copy-remade = The safety copy in this browser was gone, with its snapshots. Nothing you wrote is missing, and the copy is made again.
copy-kept = What you had forgotten is gone from this page, but the browser has not let it empty the safety copy of it. It is tried again at every start. To be sure now, delete the site data of this page in the browser's settings.
still-here = Some of what you had forgotten is still here: the browser does not let the page remove it. It is tried again at every start, and what you enter from now on stays. To be sure now, delete the site data of this page in the browser's settings.
older = This browser gave back an older state than the last one that was saved. If you have a backup file, restore it under Backup: of two versions the later edit wins.
no-copy = This browser keeps no safety copy, so what you save is there once: it may be lost if the browser crashes within a minute. Everything works; download a backup now and then.
little-room = Over half of the room this browser gives is in use. Everything works. Download everything under Backup while there is time.
private = This is a private window, as far as the page can tell: what you enter is gone when it closes. Download it under Backup before, or use an ordinary window.
clock = Something here was saved on a date that is still to come, so this device's clock is off, or was. Check the date: every window is counted from today.
seven-days = Safari deletes what a page keeps after seven days of use without a visit to it. Come by once a week, download a backup, or add Curtain Call to your Home Screen or Dock. An added app starts empty: take your data along with a backup file.
