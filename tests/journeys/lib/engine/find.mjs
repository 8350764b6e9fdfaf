// Finds a visible part of the page by what a person reads. Runs in the page of every engine.

/**
 * The first visible element of a kind (`button`: all that is pressed; `field`: by its label)
 * whose words are, or begin with, `name`; `null` if there is none.
 */
export function find(kind, name) {
  const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const seen = (it) => it.getClientRects().length > 0;
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  if (kind === 'field') {
    const labels = [...scope.querySelectorAll('label')].filter((it) => words(it.textContent).startsWith(name));
    return labels.map((it) => it.control).find((it) => it && seen(it)) ?? null;
  }
  const all = [...scope.querySelectorAll('button, a[href], summary, label')].filter(seen);
  const exact = all.find((it) => words(it.getAttribute('aria-label') ?? it.textContent) === name);
  return exact ?? all.find((it) => words(it.textContent).startsWith(name)) ?? null;
}
