// What a person does in a browser of any engine: each step waits until it can be done.

/**
 * Wraps a driver: `goto(url)`, `reload()`, `run(fn, ...args)`, `press(kind, name)` and
 * `type(kind, name, text)` (both give false where it isn't there yet), `close()`.
 */
export function person(driver) {
  const patiently = async (what, attempt) => {
    const end = Date.now() + 20_000;
    for (;;) {
      let cause;
      // What was found may be gone before it is pressed: the page was drawn again.
      const done = await attempt().catch((error) => {
        cause = error;
      });
      if (done) return done;
      if (Date.now() > end) {
        const shown = await driver.run(() => document.body.innerText);
        throw new Error(`Not within 20 seconds: ${what}. The page says:\n${shown}`, { cause });
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return {
    goto: (url) => driver.goto(url),
    reload: () => driver.reload(),
    run: (...step) => driver.run(...step),
    close: () => driver.close(),
    press: (name) => patiently(`a button “${name}”`, () => driver.press('button', name)),
    fill: (label, text) => patiently(`a field “${label}”`, () => driver.type('field', label, text)),
    sees: (selector) =>
      patiently(`something at ${selector}`, () =>
        driver.run((it) => (document.querySelector(it)?.getClientRects().length ?? 0) > 0, selector),
      ),
    reads: (text) =>
      patiently(`the words “${text}”`, () =>
        driver.run((it) => document.body.innerText.replace(/\s+/g, ' ').includes(it), text),
      ),
  };
}
