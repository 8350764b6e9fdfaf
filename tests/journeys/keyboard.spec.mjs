// By keyboard alone: an interview, a letter, a message left, a call that reaches.

import { NO_COUNTRY, hasCome, hears, settles } from './lib/app.mjs';
import { morning, turnTo } from './lib/clock.mjs';
import { expect, test } from './lib/journey.mjs';

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
  throw new Error(`Tab never comes to “${name}”: ${passed.join(', ')}`);
}

test('from the interview to the second call, without a mouse', async ({ open }) => {
  const { page } = await open({ ...NO_COUNTRY, time: morning('2026-03-06') });
  await hasCome(page);
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

  // The letter is proposed, looked at, and sent by post.
  await tabTo(page, 'Write the letter');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Write to Anna Berg' }).waitFor();
  await tabTo(page, 'Propose a letter');
  await page.keyboard.press('Enter');
  await settles(() => page.getByLabel('Your letter').inputValue().then((text) => text.includes('Anna Berg')), true);
  await tabTo(page, 'I sent it');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'It went out' });
  await dialog.waitFor();
  await page.keyboard.press('Tab');
  for (let press = 0; press < 6 && !(await dialog.getByRole('radio', { name: 'On paper' }).isChecked()); press++) {
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, 'Save');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Write to Anna Berg at Halden' }).waitFor({ state: 'detached' });

  // add(6 March, 5) = Fri 13, add(6 March, 10) = Fri 20: the call.
  await turnTo(page, '2026-03-20');
  await page.getByRole('heading', { name: 'Call Anna Berg at Halden' }).waitFor();
  await tabTo(page, 'Open the call sheet');
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

  // On that Friday they are reached, and name the day of the decision.
  await turnTo(page, '2026-04-03');
  await tabTo(page, 'Open the call sheet');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Anna Berg', exact: true }).waitFor();
  await tabTo(page, 'Reached');
  await page.keyboard.press('Enter');
  await page.getByRole('radio').first().waitFor();
  for (let press = 0; press < 12 && !(await page.getByRole('radio', { name: 'No date' }).isChecked()); press++) {
    await page.keyboard.press(press ? 'ArrowDown' : 'Tab');
  }
  await tabTo(page, 'Save');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'A good day.' }).waitFor();
});
