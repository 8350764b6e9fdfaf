# Why the browser did not keep something.

full = This browser has no room left for Curtain Call. Nothing was lost: what you just entered is still on the screen.
denied = This browser does not let the page keep anything. Allow site data for this page, or open it in an ordinary window; until then nothing you enter will be there after a reload.
nearly-full = This browser has little room left for Curtain Call, and the rest is for what is here.
outdated = A newer version of Curtain Call has been at work in this browser, so this page keeps nothing more, to be on the safe side. Reload the page to get that version; copy first what you have just typed.

# What the person can do, after one of the above. “Backup” is a page of the app.

make-room-none = What takes the room is in no opening: other pages at this address share it. Download everything under Backup, delete the site data of this address in the browser's settings, and restore the file.
make-room-one = Download everything under Backup, then delete the opening if you no longer need it.
make-room-many = Download everything under Backup, then delete openings you no longer need.
