# Shown once the app has crashed.

crash-title = Curtain Call has stopped
crash-kept = Something in the app went wrong. What you saved is still in this browser.
crash-reload = Reload
crash-download = Download my data
crash-see = See what is kept here

# What kind of file it is, in the browser's own dialog.
kept-file-kind = Curtain Call backup
