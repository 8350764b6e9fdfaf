// Finds a visible part of the page by what a person reads. Runs in the page of every engine.

/**
 * The first visible element of a kind (`button`: all that is pressed; `field`: by its label)
 * whose words are, or begin with, `name`; `null` if there is none.
 */
export function find(kind, name) {
  const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const seen = (element) => element.getClientRects().length > 0;
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  if (kind === 'field') {
    const labels = [...scope.querySelectorAll('label')].filter((label) => words(label.textContent).startsWith(name));
    return labels.map((label) => label.control).find((control) => control && seen(control)) ?? null;
  }
  const all = [...scope.querySelectorAll('button, a[href], summary, label')].filter(seen);
  const exact = all.find((element) => words(element.getAttribute('aria-label') ?? element.textContent) === name);
  return exact ?? all.find((element) => words(element.textContent).startsWith(name)) ?? null;
}
