// Keeps the app for use without a network, and offers a new build once it is there in whole.
//
// It stands beside the app and not in it: a build that can't start can still be replaced. Nothing
// typed is lost by it: forms keep their draft on every change, and where there is no room for one
// the browser asks before the page is left.
(() => {
  const workers = navigator.serviceWorker;
  if (!workers || self.top !== self) return;

  // The build that waits; `null` where another tab has let it in already.
  function offer(waiting) {
    const words = document.createElement('p');
    words.textContent = 'A new version of Curtain Call is ready.';
    const button = document.createElement('button');
    button.className = 'btn';
    button.dataset.kind = 'text';
    button.type = 'button';
    button.textContent = 'Use it now';
    button.addEventListener('click', () => {
      if (waiting?.state !== 'installed') {
        location.reload();
        return;
      }
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated') location.reload();
      });
      waiting.postMessage({ type: 'skip-waiting' });
    });
    const box = document.createElement('div');
    box.className = 'toast';
    box.append(words, button);
    document.getElementById('update').replaceChildren(box);
  }

  // The first worker of all is no new version.
  function watch(registration) {
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const next = registration.installing;
      next.addEventListener('statechange', () => {
        if (next.state === 'installed' && registration.active) offer(next);
      });
    });
  }

  if (workers.controller) workers.addEventListener('controllerchange', () => offer(null));
  // The one address that is given to the browser as a script's: the policy has a name for it.
  const address = self.trustedTypes
    ? self.trustedTypes.createPolicy('worker', { createScriptURL: () => './sw.js' }).createScriptURL('')
    : './sw.js';
  // Without a worker the app works all the same, with a network only.
  workers.register(address).then(watch, () => {});
})();
