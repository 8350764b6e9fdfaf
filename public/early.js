// Before the first picture. Whoever has something kept here, or comes to another page, is not shown
// the first screen, nor is anybody in another site's frame, where the app does not start; and what
// is pressed before the app has come is noted for it.
(() => {
  const page = document.documentElement;
  const look = () => {
    try {
      return Object.keys(localStorage).some((it) => it.startsWith('curtain-call/v1/r/'));
    } catch {
      // Storage that is refused holds nothing.
      return false;
    }
  };
  if (self.top !== self || location.hash.length > 2 || look()) page.dataset.begun = '';
  addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('#boot button')) return;
    page.dataset.wish = target.closest('.top') ? 'find' : 'example';
  });
})();
