// Moving the page's clock from day to day.

import { hasCome } from './app.mjs';

/** Nine in the morning of a day. */
export const morning = (day) => `${day}T09:00:00Z`;

/** Opens the app anew on a day. */
export async function turnTo(page, day) {
  await page.clock.setFixedTime(morning(day));
  await page.reload();
  await hasCome(page);
}

/** A day as people read it: "Friday 13 March". */
export function spoken(day) {
  const date = new Date(`${day}T00:00:00Z`);
  const part = (options) => date.toLocaleDateString('en-GB', { timeZone: 'UTC', ...options });
  return `${part({ weekday: 'long' })} ${date.getUTCDate()} ${part({ month: 'long' })}`;
}
