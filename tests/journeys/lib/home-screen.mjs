// An Apple device's home screen, in another browser.

/** For a page before it starts: an app on the home screen of an iPhone; its share sheet comes to `outcome`. */
export function onHomeScreen(outcome) {
  Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' });
  Object.defineProperty(Navigator.prototype, 'standalone', { get: () => true });
  globalThis.shared = [];
  Navigator.prototype.canShare = ({ files }) => files?.length === 1;
  Navigator.prototype.share = async ({ files: [file] }) => {
    if (outcome) throw new DOMException('', outcome);
    globalThis.shared.push([file.name, file.type, await file.text()]);
  };
}
