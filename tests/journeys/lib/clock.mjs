// The clock that a page reads: only `Date`, so that timers and frames are the browser's own.
//
// Playwright's clock fakes timers too, and numbers them beyond 32 bits: WebAssembly could not stop
// any that it has started.

import { hasCome } from './app.mjs';

/** Nine in the morning of a day. */
export const morning = (day) => `${day}T09:00:00Z`;

/** Has `Date` go by so many milliseconds more. Runs in the page, before anything else there. */
export function shiftDate(shift) {
  globalThis.OwnDate ??= Date;
  const { OwnDate } = globalThis;
  globalThis.Date = class Date extends OwnDate {
    constructor(...args) {
      if (args.length) super(...args);
      else super(Date.now());
    }

    static now() {
      return OwnDate.now() + shift;
    }
  };
}

/** Sets the clock of a context: for every page from when it is next loaded. It goes on from there. */
export const setClock = (context, time) => context.addInitScript(shiftDate, Date.parse(time) - Date.now());

/** Opens the app anew on a day. */
export async function turnTo(page, day) {
  await setClock(page.context(), morning(day));
  await page.reload();
  await hasCome(page);
}
