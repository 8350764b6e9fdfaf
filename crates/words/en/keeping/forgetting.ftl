# Why not everything was removed.

back = The browser did not let the page remove everything, so nothing is removed: all of it is here, and is kept as before. To have it gone, delete the site data of this page in the browser's settings.
begun = The browser did not let the page remove everything. What was here until now may be removed at the next start; what you enter from now on stays. To be sure now, delete the site data of this page in the browser's settings.
