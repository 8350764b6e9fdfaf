// By keyboard alone: an interview is logged, and a message left.

import assert from 'node:assert/strict';
import { NO_COUNTRY, hears, settles } from './lib/app.mjs';
import { morning, turnTo } from './lib/clock.mjs';
import { journey } from './lib/journey.mjs';

// The name of what has the focus, as it is announced.
const focused = (page) =>
  page.evaluate(() => {
    const it = document.activeElement;
    const label = it.labels?.[0] ?? it;
    return (it.getAttribute('aria-label') ?? label.textContent).replace(/\s+/g, ' ').trim();
  });

// Presses Tab until this has the focus.
async function tabTo(page, name) {
  const passed = [];
  for (let press = 0; press < 60; press++) {
    const now = await focused(page);
    if (now.startsWith(name)) return;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never comes to “${name}”: ${passed.join(', ')}`);
}

journey('an interview and a message left, without a mouse', { ...NO_COUNTRY, time: morning('2026-03-06') }, async ({ page }) => {
  await page.getByRole('heading', { name: 'You had an interview.' }).waitFor();
  await tabTo(page, 'Log an interview');
  await page.keyboard.press('Enter');

  // The first field has the focus; Enter goes on, and saves from the last one.
  await settles(() => focused(page), 'Company');
  await page.keyboard.type('Halden');
  await page.keyboard.press('Enter');
  await settles(() => focused(page), 'Role');
  await page.keyboard.type('Planner');
  await tabTo(page, 'Who you met');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Name');
  await page.keyboard.type('Anna Berg');
  await tabTo(page, 'Save the interview');
  await page.keyboard.press('Enter');

  // The notebook is next, with the focus in its field; it may wait.
  await settles(() => focused(page), 'One thing you saw or heard');
  await tabTo(page, 'Later');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Write to Anna Berg at Halden' }).waitFor();

  // Nothing was written: on the first Friday of the window the contact is by letter; a call is
  // chosen instead. add(6 March, 5) = Fri 13, add(6 March, 10) = Fri 20.
  await turnTo(page, '2026-03-20');
  await page.getByRole('heading', { name: 'Write to Anna Berg at Halden' }).waitFor();
  await tabTo(page, 'Choose another way');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Another way' }).waitFor();
  await tabTo(page, 'Call');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Anna Berg', exact: true }).waitFor();

  await tabTo(page, 'Message left');
  await page.keyboard.press('Enter');
  await settles(() => focused(page), 'Message left. With whom?');
  await tabTo(page, 'Somebody new');
  await page.keyboard.press('Enter');
  await settles(() => focused(page), 'Their name');
  await page.keyboard.type('Priya');
  await page.keyboard.press('Enter');
  // add(20 March, 10) = Fri 3 April.
  await hears(page, 'Message left with Priya. That counts. Next: Friday 3 April.');
  await page.getByRole('heading', { name: 'A good day.' }).waitFor();
});
