// Before the first picture. Whoever has something kept here, or comes to another page, is not shown
// the first screen, nor is anybody in another site's frame, where the app does not start; and what
// is pressed before the app has come is noted for it.
(() => {
  const page = document.documentElement;
  const holdsSomething = () => {
    try {
      // One by one: all of them would have to be copied first, and the first will do.
      for (let at = 0; at < localStorage.length; at += 1) {
        if (localStorage.key(at).startsWith('curtain-call/v1/r/')) return true;
      }
    } catch {
      // Storage that is refused holds nothing.
    }
    return false;
  };
  if (self.top !== self || location.hash.length > 2 || holdsSomething()) page.dataset.begun = '';
  addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('#boot button')) return;
    page.dataset.wish = target.closest('.top') ? 'find' : 'example';
  });
})();
