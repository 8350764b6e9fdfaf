// What a person does in the app, and what Today then says: by role and name, as they find it.

import { expect } from '@playwright/test';

/** A browser whose language names no country: no public holidays, so that dates count plainly. */
export const NO_COUNTRY = { locale: 'en' };

/** Waits until the app has taken the first picture's place. */
export async function hasCome(page) {
  await page.locator('#boot').waitFor({ state: 'detached' });
}

/** Opens the place at an address, `#/…`, as a link in the app does. */
export async function visit(page, address) {
  await page.evaluate((to) => {
    location.hash = to;
  }, address);
}

/** The message at the foot of the page. */
export const said = (page) => page.locator('.toast p');

/** Opens all that can be done about Today's one move. */
export async function more(page) {
  await page.locator('main .move').getByRole('button', { name: 'More', exact: true }).click();
}

/** Puts Today's one move off to the day that is proposed, or to this one. */
export async function putOff(page, day) {
  await more(page);
  await page.getByRole('button', { name: /^Put off/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Put off until' });
  if (day) await dialog.getByLabel('Day', { exact: true }).fill(day);
  await dialog.getByRole('button', { name: 'Put off', exact: true }).click();
}

/** Waits until the app has said just this. */
export async function hears(page, words) {
  await expect(said(page)).toHaveText(words);
}

/** Waits until `read` gives what is expected, where that is not the text or the value of one element. */
export async function settles(read, expected) {
  await expect.poll(read, { intervals: [50] }).toEqual(expected);
}

/**
 * All that Today says: the one move (kicker, title, reason, button) and, by their headings, the
 * lines below: "day | what | of which opening | state".
 */
export function board(page) {
  return page.evaluate(() => {
    const text = (from, selector) => {
      const found = from?.querySelector(selector);
      return (found?.textContent ?? '').replace(/\s+/g, ' ').replace(/ Why\?$/, '').trim();
    };
    const now = document.querySelector('main .move, main .empty');
    const sections = [...document.querySelectorAll('main .column > .section')].map((section) => {
      const rows = [...section.querySelectorAll('li')].map((row) =>
        ['.day', '.row-title', '.row-sub', '.state'].map((part) => text(row, part)).join(' | '),
      );
      return [text(section, 'h2'), rows];
    });
    return {
      kicker: text(now, '.kicker, .move-kicker'),
      title: text(now, 'h1'),
      reason: text(now, '.move-reason, .lede'),
      button: text(now, '.move-go, a.btn'),
      coming: Object.fromEntries(sections),
    };
  });
}

/** Waits until Today says all of this. */
export async function todayIs(page, expected) {
  await settles(() => board(page), expected);
}

/** Waits until Today has nothing to do and this is next. */
export async function nothingToDo(page, day, what, coming) {
  await todayIs(page, {
    kicker: 'Nothing to do today',
    title: 'A good day.',
    reason: `Nothing is due, and calling sooner would not help. Next, on ${day}: ${what}.`,
    button: 'Something happened? Log it',
    coming,
  });
}

/** Opens a closed part of a form. */
export async function unfold(page, title) {
  const part = page.locator('details', { has: page.locator('summary', { hasText: title }) });
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
  return part;
}

/** Fills in the form for an interview, as far as `it` says, and leaves it there. */
export async function fillInterview(page, it) {
  await visit(page, '#/log/interview');
  await page.getByRole('heading', { name: 'Log an interview' }).waitFor();
  await page.getByRole('combobox', { name: 'Company' }).or(page.getByRole('textbox', { name: 'Company' })).fill(it.company);
  if (it.role) await page.getByLabel('Role').fill(it.role);
  if (it.date) await page.getByLabel('Day of the interview').fill(it.date);
  if (it.met) {
    const part = await unfold(page, 'Who you met');
    for (const [number, name] of it.met.entries()) {
      if (number > 0) await part.getByRole('button', { name: 'Add another person' }).click();
      await part.locator('.person-form').nth(number).getByLabel('Name').fill(name);
    }
  }
  if (it.agency) {
    const part = await unfold(page, 'Through an agency');
    await part.getByRole('checkbox', { name: 'An agency arranged it' }).check();
    await part.getByRole('textbox', { name: 'Agency', exact: true }).fill(it.agency);
    await part.getByRole('textbox', { name: 'Counselor' }).fill(it.counselor);
  }
}

/** On the notebook's page, where an interview that was logged leads: nothing is noted for now. */
export async function noteLater(page) {
  await page.getByRole('heading', { name: 'What did you see?' }).waitFor();
  await page.getByRole('link', { name: 'Later', exact: true }).click();
}

/** Logs an interview: company, role, date, the names of those met, the agency and its counselor. */
export async function logInterview(page, it) {
  await fillInterview(page, it);
  await page.getByRole('button', { name: 'Save the interview' }).click();
  await noteLater(page);
  await page.locator('main .move, main .empty').waitFor();
}

/** Presses the one button of Today's move. */
export async function begin(page) {
  await page.locator('main .move-go').click();
}

/** On the letter's page: it went out today, on paper; with no words, written elsewhere. */
export async function sendLetter(page, words = '') {
  if (words) await page.getByLabel('Your letter').fill(words);
  const sent = words ? 'I sent it' : 'I wrote it elsewhere, and sent it';
  await page.getByRole('button', { name: sent }).click();
  const dialog = page.getByRole('dialog', { name: 'It went out' });
  await dialog.getByRole('radio', { name: 'On paper' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.locator('main .move, main .empty').waitFor();
}

/** On the call sheet: a message left with somebody who is new, or whose name is a button by now. */
export async function leaveMessage(page, name, { known = false } = {}) {
  await page.getByRole('button', { name: 'Message left' }).click();
  if (known) {
    await page.getByRole('button', { name, exact: true }).click();
  } else {
    await page.getByRole('button', { name: 'Somebody new' }).click();
    await page.getByLabel('Their name').fill(name);
    await page.getByRole('button', { name: 'Save' }).click();
  }
  await page.locator('main .move, main .empty').waitFor();
}

/** On the call sheet: somebody was reached. `answer` is chosen, `day` filled in where asked. */
export async function reach(page, answer, day) {
  await page.getByRole('button', { name: 'Reached' }).click();
  if (answer) await page.getByRole('radio', { name: answer }).check();
  if (day) await page.locator('#call-day').fill(day);
}

/** The next date, as a form shows it before it is saved. */
export const nextDate = (page) => page.locator('.next').first();

/** By the Log link: something happened, where there are several openings at one of them. */
export async function log(page, what, { at } = {}) {
  await page.getByRole('link', { name: 'Log', exact: true }).click();
  if (at) await page.getByRole('main').getByRole('button', { name: at }).click();
  await pick(page, what);
}

/** On the log's page: what happened, among what is likely now or what is folded below it. */
export async function pick(page, what, press = (found) => found.click()) {
  await page.getByRole('heading', { name: 'What happened?' }).waitFor();
  const rest = page.locator('details:not([open])', { has: page.locator('.log-name', { hasText: what }) });
  if (await rest.count()) await press(rest.locator('summary'));
  // With whom it will be taken to have been stands behind it.
  await press(page.getByRole('button', { name: new RegExp(`^${what}(?!:)`) }));
}

/** Saves what the page has been told. */
export async function save(page) {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('main .move, main .empty').waitFor();
}

/** The number in the address of the only opening there is. */
export async function onlyOpening(page) {
  const ids = await page.evaluate(() =>
    Object.keys(localStorage)
      .map((key) => /^curtain-call\/v1\/r\/(?!settings)(.+)$/.exec(key)?.[1])
      .filter(Boolean),
  );
  expect(ids).toHaveLength(1);
  return ids[0];
}
