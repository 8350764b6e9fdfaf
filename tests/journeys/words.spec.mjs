// The right words: the notebook right after the interview, the call sheet, the debrief sheet.
//
// The days (no public holidays): interview Fri 6 March; letter or debrief by add(6, 1) = Mon 9;
// a letter on Fri 6: window Fri 13 to Fri 20 March, last Friday Fri 20.

import {
  NO_COUNTRY,
  begin,
  fillInterview,
  hears,
  logInterview,
  onlyOpening,
  reach,
  sendLetter,
  settles,
  unfold,
  visit,
} from './lib/app.mjs';
import { morning, turnTo } from './lib/clock.mjs';
import { PHONE, expect, test } from './lib/journey.mjs';
import { opening, person, settings } from './lib/record.mjs';
import { seed } from './lib/storage.mjs';

const FRIDAY = { ...NO_COUNTRY, time: morning('2026-03-06'), viewport: PHONE };
const HALDEN = { company: 'Halden', role: 'Planner', met: ['Anna Berg', 'Tom Reed'] };

const lines = (page) => page.locator('.note-text').allTextContents();
const count = (page) => page.locator('.save-bar [role="status"]');
const field = (page) => page.getByLabel('One thing you saw or heard');

test('the notebook comes right after the interview', async ({ open }) => {
  const { page } = await open(FRIDAY);
  await fillInterview(page, HALDEN);
  await page.getByRole('button', { name: 'Save the interview' }).click();
  await page.getByRole('heading', { name: 'What did you see?' }).waitFor();
  await expect(count(page)).toHaveText('Nothing noted yet. One line is enough to begin.');

  // Enter adds, and the next line can be typed at once.
  await settles(() => field(page).evaluate((element) => element === document.activeElement), true);
  await page.keyboard.type('The night shift runs itself');
  await page.keyboard.press('Enter');
  await settles(() => lines(page), ['The night shift runs itself']);
  await expect(count(page)).toHaveText('One line. The letters could still use what they need and what you would do there.');
  await page.keyboard.type('Half a line');
  await page.reload();
  await expect(field(page)).toHaveValue('Half a line');
  await page.getByRole('button', { name: 'Who said it', exact: true }).click();
  await page.getByRole('button', { name: 'Tom Reed', exact: true }).click();
  await field(page).fill('Two more on nights by June');
  await page.keyboard.press('Enter');
  await settles(() => lines(page), ['Tom Reed: Two more on nights by June', 'The night shift runs itself']);

  // A line can be changed, deleted and had back.
  await page.getByRole('button', { name: /^Change: The night/ }).click();
  await expect(field(page)).toHaveValue('The night shift runs itself');
  await field(page).fill('The night shift runs without a foreman');
  await page.getByRole('button', { name: 'Keep the change' }).click();
  await settles(() => lines(page), ['The night shift runs without a foreman', 'Tom Reed: Two more on nights by June']);
  await page.getByRole('button', { name: /^Delete: Tom Reed/ }).click();
  await settles(() => lines(page), ['The night shift runs without a foreman']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await settles(async () => (await lines(page)).length, 2);

  // Later, a line is finished into a sentence to them; the note stays.
  await page.getByRole('button', { name: /^Make it a sentence: The night/ }).click();
  const sentence = page.getByLabel(/^A sentence to them, from: The night/);
  await expect(sentence).toHaveValue('I was impressed that the night shift runs without a foreman.');
  await sentence.fill('I was impressed that the night shift needs no foreman');
  await page.getByRole('button', { name: 'Keep the sentence' }).click();
  await hears(page, 'Kept for the letter. Your note stays as it was.');
  await settles(() => page.locator('.note-said').allTextContents(), ['I was impressed that the night shift needs no foreman.']);
  await page.getByRole('button', { name: /^Make it a sentence: Tom Reed/ }).click();
  await expect(page.getByLabel(/^A sentence to them, from: Two more/)).toHaveValue('Tom Reed spoke about two more on nights by June.');
  await page.getByRole('button', { name: 'Not now' }).click();

  // What is in the field goes along, as what they need.
  await page.getByRole('button', { name: 'What they need', exact: true }).click();
  await field(page).fill('One place for the figures');
  await page.getByRole('link', { name: 'Write the letters' }).click();
  await page.getByRole('heading', { name: /^Write to (Anna Berg|Tom Reed) at Halden$/ }).waitFor();
  await visit(page, `#/opening/${await onlyOpening(page)}/notebook`);
  await settles(async () => (await lines(page)).length, 3);
});

test('lines given with the interview are enough', async ({ open }) => {
  const { page } = await open(FRIDAY);
  await fillInterview(page, HALDEN);
  const part = await unfold(page, 'What you saw');
  await part.getByLabel('Notebook').fill('The night shift runs itself');
  await page.getByRole('button', { name: 'Save the interview' }).click();
  await page.locator('main .move').waitFor();
});

test('the call sheet, read at arm’s length', async ({ open }) => {
  const { page, goto, site } = await open({ ...FRIDAY, path: null });
  // A browser that can keep the screen on: what is asked of it.
  await page.addInitScript(() => {
    globalThis.held = 0;
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        async request() {
          globalThis.held += 1;
          let released = false;
          return {
            async release() {
              if (!released) globalThis.held -= 1;
              released = true;
            },
          };
        },
      },
    });
  });
  await seed(page, site, [settings({ name: 'Mia Holm', phone: '+44 20 7946 0000' })]);
  await goto();
  await logInterview(page, { company: 'Halden', role: 'Planner', met: ['Anna Berg'] });
  await begin(page);
  await sendLetter(page);
  await turnTo(page, '2026-03-20');
  await begin(page);
  await page.getByRole('heading', { name: 'Anna Berg' }).waitFor();
  await settles(() => page.evaluate(() => globalThis.held), 1);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await settles(() => page.evaluate(() => globalThis.held), 1);

  // The voicemail takes less than half a minute, and says the number twice.
  const voicemail = await unfold(page, 'Voicemail');
  const seconds = Number(/about (\d+) seconds/.exec(await voicemail.locator('summary').textContent())[1]);
  expect(seconds).toBeGreaterThan(10);
  expect(seconds).toBeLessThan(30);
  expect((await voicemail.locator('q').textContent()).split('+44 20 7946 0000')).toHaveLength(3);

  // Larger type is remembered.
  const size = () => voicemail.locator('q').evaluate((quote) => Number.parseFloat(getComputedStyle(quote).fontSize));
  const usual = await size();
  await page.getByRole('button', { name: 'Larger type' }).click();
  await settles(async () => (await size()) > usual * 1.2, true);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Usual type' })).toHaveAttribute('aria-pressed', 'true');

  // Who answers is noted on the spot, and greeted by name.
  const gatekeeper = await unfold(page, 'Who answers there');
  await gatekeeper.getByRole('button', { name: 'Note who answers' }).click();
  await gatekeeper.getByLabel('Their name').fill('Priya');
  await gatekeeper.getByLabel('How it is said').fill('PREE-ya');
  await gatekeeper.getByLabel('When they are in').fill('mornings');
  await gatekeeper.getByLabel('What worked').fill('Asking for her by name.');
  await gatekeeper.getByRole('button', { name: 'Keep it' }).click();
  await hears(page, 'Priya is noted.');
  await gatekeeper.getByText('Said: PREE-ya').waitFor();
  await unfold(page, 'Somebody else answers');
  await page.getByText('Hello, Priya, this is Mia Holm.').waitFor();

  // Left, the screen may go off.
  await page.getByRole('link', { name: 'Back' }).click();
  await settles(() => page.evaluate(() => globalThis.held), 0);
});

const AGENCY = opening('meridian', { company: 'Meridian', role: 'Nurse', agency: 'Brightwell' }, {
  ruth: person('Ruth Haddad', 'interviewer', { title: 'Head of ward' }),
  dana: person('Dana Cole', 'counselor', { email: 'dana@brightwell.example' }),
  talk: { interview: { date: '2026-03-06', met: ['ruth'], agency: true, held: true } },
  pay: { news: { date: '2026-03-06', kind: { asked_about: 'pay' } } },
});

test('the debrief sheet is kept, sent and logged', async ({ open }) => {
  const { page, goto, site } = await open({ ...FRIDAY, path: null });
  await seed(page, site, [settings({ name: 'Mia Holm' }), AGENCY]);
  await goto();
  await begin(page);

  // What the record holds is there; what is typed is there again.
  const point = (name) => page.getByLabel(name, { exact: true });
  await expect(point('Names')).toHaveValue('Ruth Haddad, Head of ward');
  await expect(point('Pay and start date')).toHaveValue('They asked about pay.');
  await point('Questions and answers').fill('Nights: three years of them.');
  await point('Do I want it').fill('Yes, with two weekends free.');
  await page.reload();
  await expect(point('Questions and answers')).toHaveValue('Nights: three years of them.');
  await expect(point('Do I want it')).toHaveValue('Yes, with two weekends free.');
  await expect(point('Names')).toHaveValue('Ruth Haddad, Head of ward');

  // A field that was left alone follows the record.
  await visit(page, '#/item/meridian/ruth');
  await page.getByLabel('Name', { exact: true }).fill('Ruth Hadad');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await visit(page, '#/call/meridian/debrief');
  await expect(point('Names')).toHaveValue('Ruth Hadad, Head of ward');

  // In a mail to the counselor, and on paper with nothing around it.
  const mail = await page.getByRole('link', { name: 'Open in your mail program' }).getAttribute('href');
  const url = new URL(mail);
  expect(url.pathname).toBe('dana@brightwell.example');
  expect(url.searchParams.get('subject')).toBe('Interview for the Nurse position at Meridian, Friday 6 March');
  const report = url.searchParams.get('body').replaceAll('\r\n', '\n');
  expect(report).toMatch(/^Dear Dana Cole,\n\n/);
  expect(report).toMatch(/\n\nDo I want it\nYes, with two weekends free\.\n\n/);
  await page.emulateMedia({ media: 'print' });
  expect((await page.locator('main').innerText()).trim()).toBe(report);
  await page.emulateMedia({ media: 'screen' });

  // Sent: the counselor's ruling is asked, and the points are in the history.
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByRole('radio', { name: 'In writing' })).toBeChecked();
  await page.getByRole('radio', { name: 'I may contact the employer myself' }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // What was written asks for the talk and does not stand for it (R12).
  await page.getByRole('heading', { name: 'Debrief Dana Cole' }).waitFor();
  await visit(page, '#/opening/meridian');
  await page.locator('.history').getByText('Yes, with two weekends free.').waitFor();

  // Taken back, it is on the sheet again.
  await page.getByRole('button', { name: 'Undo' }).click();
  await visit(page, '#/call/meridian/debrief');
  await expect(point('Do I want it')).toHaveValue('Yes, with two weekends free.');
  await reach(page, 'All through the agency');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: 'Write to Ruth Hadad through Dana Cole' }).waitFor();
});
