// The focus, and what is being typed, stay where they are while what is around them is drawn again.

import { more } from './lib/app.mjs';
import { expect, test } from './lib/journey.mjs';
import { MESSAGE, opening, person, touch } from './lib/record.mjs';
import { RECORDS, TIME } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

// A further call that is due: add(6 March, 10) = 20 March.
const FJELL = opening('fjell', { company: 'Fjell', role: 'Planner' }, {
  tom: person('Tom Reed'),
  talk: { interview: { date: '2026-03-04', met: ['tom'] } },
  letter: touch('2026-03-05', 'letter', { to: ['tom'], purpose: 'letter' }),
  left: touch('2026-03-06', MESSAGE, { to: ['tom'] }),
});

// Opens an address. What is given back has another tab note that Halden got in touch, so that the
// call there is no longer due today, and waits until the page at the address has drawn that.
async function besideAnotherTab({ page, context, site, goto }, address) {
  await seed(page, site, [...RECORDS, FJELL]);
  await goto(address);
  const other = await context.newPage();
  await other.goto(new URL('#/log/halden', site.url).href);
  const theyGotInTouch = other.getByRole('button', { name: 'They called or wrote', exact: true });
  await theyGotInTouch.waitFor();
  await page.bringToFront();
  return async () => {
    await page.evaluate(() => {
      globalThis.heard = new Promise((heard) => {
        addEventListener('storage', () => requestAnimationFrame(() => setTimeout(heard)), { once: true });
      });
    });
    // Not by the mouse: that would bring the other tab to the front.
    await theyGotInTouch.evaluate((button) => button.click());
    await page.evaluate(() => globalThis.heard);
  };
}

const FRIDAY = { time: TIME, path: null };

for (const [where, address, label] of [
  ['in the field that finds an opening', '#/openings', 'Find'],
  ['in the notes on the call sheet', '#/call/halden/cadence', 'Notes'],
  ['in a letter', '#/letter/halden', 'Your letter'],
  ['in the notebook', '#/opening/halden/notebook', 'One thing you saw or heard'],
]) {
  test(`${where}, with the caret in the middle`, async ({ open }) => {
    const stage = await open(FRIDAY);
    const { page } = stage;
    const somethingHappens = await besideAnotherTab(stage, address);
    const field = page.getByLabel(label, { exact: true });
    await field.click();
    await page.keyboard.type('Haen');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('l');
    await somethingHappens();
    await expect(field).toBeFocused();
    await page.keyboard.type('d');
    await expect(field).toHaveValue('Halden');
  });
}

test('in a dialog, with a day chosen', async ({ open }) => {
  const stage = await open(FRIDAY);
  const { page } = stage;
  const somethingHappens = await besideAnotherTab(stage, '#/');
  await more(page);
  await page.getByRole('button', { name: /^Put off/ }).click();
  const day = page.getByRole('dialog', { name: 'Put off until' }).getByLabel('Day', { exact: true });
  await day.fill('2026-03-26');
  await day.focus();
  await somethingHappens();
  await expect(day).toBeFocused();
  await expect(day).toHaveValue('2026-03-26');
});

for (const [what, role, name] of [
  ['a button of the move', 'button', 'Message left'],
  ['a line of the list that changes', 'link', /^Call Tom Reed/],
]) {
  test(`on Today, on ${what}`, async ({ open }) => {
    const stage = await open(FRIDAY);
    const { page } = stage;
    const somethingHappens = await besideAnotherTab(stage, '#/');
    const main = page.getByRole('main');
    const call = main.getByRole('region', { name: 'Also today' }).getByRole('link', { name: /^Call Anna Berg/ });
    await call.waitFor();
    await main.getByRole(role, { name }).focus();
    await somethingHappens();
    await expect(call).toHaveCount(0);
    await expect(main.getByRole(role, { name })).toBeFocused();
  });
}

test('on a button whose words change when it is pressed', async ({ open }) => {
  const { page, site, goto } = await open(FRIDAY);
  await seed(page, site, RECORDS);
  await goto('#/call/halden/cadence');
  await page.getByRole('button', { name: 'Larger type' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Usual type' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Larger type' })).toBeFocused();
});
