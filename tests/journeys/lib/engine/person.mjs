// What a person does in a browser of any engine: each step waits until it can be done.

import { expect } from '@playwright/test';

/**
 * Wraps a driver: `goto(url)`, `reload()`, `run(fn, ...args)`, `press(kind, name)` and
 * `type(kind, name, text)` (both give false where it isn't there yet), `close()`.
 */
export function person(driver) {
  // What was found may be gone before it is pressed: the page was drawn again.
  const patiently = (what, attempt) =>
    expect(async () => expect(await attempt(), what).toBe(true))
      .toPass({ intervals: [50], timeout: 30_000 })
      .catch(async (cause) => {
        const shown = await driver.run(() => document.body.innerText);
        throw new Error(`Not within 30 seconds: ${what}. The page says:\n${shown}`, { cause });
      });
  return {
    ...driver,
    press: (name) => patiently(`a button “${name}”`, () => driver.press('button', name)),
    fill: (label, text) => patiently(`a field “${label}”`, () => driver.type('field', label, text)),
    sees: (selector) =>
      patiently(`something at ${selector}`, () =>
        driver.run((css) => (document.querySelector(css)?.getClientRects().length ?? 0) > 0, selector),
      ),
    reads: (text) =>
      patiently(`the words “${text}”`, () =>
        driver.run((words) => document.body.innerText.replace(/\s+/g, ' ').includes(words), text),
      ),
  };
}
