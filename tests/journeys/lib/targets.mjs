// How much of a control a finger can hit.

/** The least of a control in both directions, in px (WCAG 2.5.5). */
const TARGET = 44;

/**
 * The controls that a finger misses half of the least way from their middle; links within a sentence
 * may be as high as their line, as WCAG has it.
 */
export const small = (page) =>
  page.evaluate((target) => {
    const half = target / 2 - 0.5;
    const { scrollX, scrollY } = window;
    const inSentence = (element) => {
      const flows = getComputedStyle(element).display.startsWith('inline');
      const around = element.parentElement.textContent.replaceAll(element.textContent, '');
      return flows && /[\p{L}\p{N}]/u.test(around);
    };
    // Where a label is around a tick, it is the control.
    const area = (control) => (control.matches('[type="checkbox"], [type="radio"]') && control.closest('label')) || control;
    const hits = (element, x, y) => element.contains(document.elementFromPoint(x, y));
    const found = [];
    // Behind a dialog nothing can be hit.
    const scope = [...document.querySelectorAll('dialog')].find((dialog) => dialog.matches(':modal')) ?? document.body;
    for (const control of scope.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      const it = area(control);
      if (!it.checkVisibility() || it.closest('.unseen, .skip') || inSentence(it)) continue;
      let box = it.getBoundingClientRect();
      const [isNarrow, isLow] = [box.width < target - 0.5, box.height < target - 0.5];
      if (!isNarrow && !isLow) continue;
      it.scrollIntoView({ block: 'center', behavior: 'instant' });
      box = it.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      // Something else lies over it for now.
      if (!hits(it, x, y)) continue;
      const isMissed =
        (isNarrow && !(hits(it, x - half, y) && hits(it, x + half, y))) || (isLow && !(hits(it, x, y - half) && hits(it, x, y + half)));
      const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
      if (isMissed) found.push(`${it.tagName.toLowerCase()}.${it.className} of ${size}: ${it.textContent.slice(0, 30)}`);
    }
    window.scrollTo(scrollX, scrollY);
    return found;
  }, TARGET);
