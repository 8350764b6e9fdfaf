// Every page in every state in the pseudo-language: all words are in the files of `crates/words`, and
// nothing breaks where they are two fifths longer. Whoever translates starts from there.

import { expect, test } from './lib/journey.mjs';
import { inPseudo, outside } from './lib/pseudo.mjs';
import { PSEUDO } from './lib/site.mjs';
import { RECORDS, TIME, drawn, each, wide } from './lib/states.mjs';

/** The narrowest phone. */
const NARROW = { width: 320, height: 844 };
/** Of public holidays, zones and the parts of Intl, which have their own words; names of files and formats. */
const NAMES = /Curtain Call|[A-Z][a-z]+\/[A-Za-z_/]+|\bGMT\b|\b(CSV|JSON|PDF|vCard|iCalendar|UTC)\b/g;

// All that is read: each text with what stands beside it in the same line, and what is only heard.
const texts = (page) =>
  page.evaluate(() => {
    const whole = [...document.querySelectorAll('body *')].filter(
      (part) => part.checkVisibility() && !part.matches('script, style, svg *, option, textarea, kbd'),
    );
    const ofItsOwn = (part) => [...part.childNodes].some((node) => node.nodeType === 3 && /\p{L}/u.test(node.data));
    const read = whole.filter(ofItsOwn).map((part) => (part.closest('p, li, h1, h2, h3, dt, dd, summary, button, a, label, td, th') ?? part).textContent);
    const heard = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((part) => part.getAttribute(name)),
    );
    return [...new Set([...read, ...heard])].filter((text) => /\p{L}/u.test(text));
  });

/** What the person entered: its words may stand by themselves. The last is typed into a letter. */
const entered = new Set(`${JSON.stringify(RECORDS)} Sorry to bother you.`.match(/\p{L}+/gu));

test('every word is in the files, and nothing breaks where they are longer', async ({ open }) => {
  const stage = await open({ time: TIME, folder: PSEUDO, viewport: NARROW, path: null });
  const found = new Set();
  const page = inPseudo(stage.page);
  await each({ ...stage, page }, async (name) => {
    await drawn(stage.page);
    for (const text of await texts(stage.page)) {
      const words = outside(text).replace(NAMES, '').match(/\p{L}+/gu) ?? [];
      const strange = words.filter((word) => !entered.has(word));
      if (strange.length) found.add(`${name}: “${strange.join(' ')}” in “${text.slice(0, 80)}”`);
    }
    for (const part of await wide(stage.page)) found.add(`${name}, ${NARROW.width} px: ${part}`);
  });
  expect([...found]).toEqual([]);
});
