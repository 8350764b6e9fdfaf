// References: on the list, named, briefed, checked, thanked (R13); and an offer, from its page (R11).
//
// The days (no public holidays): interview and letter on Mon 9 March; asked on Tue 10 March, so
// briefed by add(10, 1) = Wed 11; checked on Thu 12, so thanked by add(12, 2) = Mon 16.

import { axe } from './lib/axe.mjs';
import {
  NO_COUNTRY,
  begin,
  board,
  hears,
  log,
  logInterview,
  more,
  onlyOpening,
  reach,
  save,
  sendLetter,
  settles,
  unfold,
  visit,
} from './lib/app.mjs';
import { morning, turnTo } from './lib/clock.mjs';
import { expect, test, until } from './lib/journey.mjs';

const MONDAY = { ...NO_COUNTRY, time: morning('2026-03-09') };

/** Nothing on the page is in anybody's way, once what fades in is there. */
async function noBarrier(page) {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))));
  expect(await axe(page)).toEqual([]);
}

/** Adds somebody to the list. */
async function list(page, it) {
  await visit(page, '#/reference/new');
  await page.getByLabel('Name', { exact: true }).fill(it.name);
  await page.getByLabel('How they know you').fill(it.relation);
  if (it.phone) await page.getByLabel('Phone').fill(it.phone);
  if (it.mention) await page.getByLabel('What they could mention').fill(it.mention);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: 'References', level: 1 }).waitFor();
}

const people = (page) => page.locator('main .person-name').allTextContents();
const today = async (page) => {
  const { title, reason, coming } = await board(page);
  return { title, reason, also: coming['Also today'] ?? [] };
};

/** An interview at a company, its letter sent. */
async function interviewed(page, company, met) {
  await logInterview(page, { company, role: 'Planner', met: [met] });
  await begin(page);
  await sendLetter(page);
}

test('references are named from one list, briefed and thanked', async ({ open }) => {
  const { page } = await open(MONDAY);
  await interviewed(page, 'Halden', 'Anna Berg');
  const opening = await onlyOpening(page);

  // Two people on the list; one has said yes.
  await visit(page, '#/settings');
  await page.getByRole('link', { name: 'The people who speak for you' }).click();
  await page.getByText('Nobody yet.').waitFor();
  await list(page, {
    name: 'Maria Lopez',
    relation: 'my manager at Corvo, 2019 to 2023',
    phone: '+34 600 000 000',
    mention: 'the stock migration\nthe night shift',
  });
  await list(page, { name: 'Kim Sand', relation: 'a colleague at Corvo' });
  await settles(() => people(page), ['Kim Sand', 'Maria Lopez']);
  await page.getByRole('button', { name: 'They said yes today: Maria Lopez' }).click();
  await page.getByText('Said yes on Monday 9 March.').waitFor();
  await noBarrier(page);

  // One deleted, and back.
  await page.getByRole('link', { name: 'Edit Kim Sand' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await settles(() => people(page), ['Maria Lopez']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await settles(() => people(page), ['Kim Sand', 'Maria Lopez']);

  // They ask: both are ticked, and saving names them.
  await turnTo(page, '2026-03-10');
  await log(page, 'Asked for references');
  for (const name of ['Maria Lopez', 'Kim Sand']) {
    await expect(page.getByRole('checkbox', { name })).toBeChecked();
  }
  await noBarrier(page);
  await save(page);
  const briefs = ['Brief Kim Sand', 'Brief Maria Lopez'];
  await settles(async () => {
    const { title, also } = await today(page);
    return [title, ...also.map((row) => row.split(' | ')[1])].sort();
  }, briefs);

  // The sheet has what may be handed over, and not what she could mention.
  await more(page);
  await page.getByRole('link', { name: 'The references' }).click();
  const sheet = page.locator('.letter > p');
  const blocks = async () => (await sheet.allTextContents()).sort();
  await settles(blocks, [
    'Kim Sand\na colleague at Corvo',
    'Maria Lopez\nmy manager at Corvo, 2019 to 2023\nTelephone: +34 600 000 000',
    'References',
  ]);
  await page.getByRole('checkbox', { name: 'Kim Sand' }).uncheck();
  await settles(async () => (await blocks()).length, 2);
  // Paper gets the sheet and nothing of the page.
  await page.emulateMedia({ media: 'print' });
  const seen = (name) => page.getByRole('heading', { name }).isVisible();
  expect([await seen('References for Halden'), await seen('On your list')]).toEqual([false, false]);
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  await expect(sheet.last()).toBeVisible();
  await page.emulateMedia({ media: null });
  await noBarrier(page);

  // What is found out about somebody goes on the list once, and to where they are named.
  await visit(page, '#/references');
  await page.getByRole('link', { name: 'Edit Maria Lopez' }).click();
  await page.getByLabel('Phone').fill('+34 611 111 111');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await hears(page, 'Kept: Maria Lopez.');

  // Her words know the achievements.
  await visit(page, `#/opening/${opening}`);
  const step = page.locator('.entry', { hasText: 'Brief Maria Lopez' });
  await step.getByRole('link', { name: 'Open the call sheet' }).click();
  await page.getByText('the stock migration').first().waitFor();
  await page.getByRole('link', { name: '+34 611 111 111' }).waitFor();
  await reach(page);
  await save(page);
  await hears(page, 'Prepared: Maria Lopez. Next, for now: brief Kim Sand.');

  // Told of a check: which one, and she is thanked.
  await turnTo(page, '2026-03-12');
  await log(page, 'Checked a reference');
  await page.getByRole('radio', { name: 'Maria Lopez' }).check();
  await save(page);
  await settles(async () => {
    const { title, also } = await today(page);
    return [title, ...also.map((row) => row.split(' | ')[1])].sort();
  }, ['Brief Kim Sand', 'Thank Maria Lopez']);
  await visit(page, `#/opening/${opening}`);
  const rung = page.locator('.rung[aria-current="step"] .rung-name');
  await expect(rung).toHaveText('Serious');
});

test('somebody is named on the spot, and spared when named a lot', async ({ open }) => {
  const { page } = await open(MONDAY);
  for (const [company, met] of [['Halden', 'Anna Berg'], ['Corvo', 'Tom Reed'], ['Nordlys', 'Ines Duarte']]) {
    await interviewed(page, company, met);
  }
  // Nobody is on the list yet: a name does.
  await log(page, 'Asked for references', { at: 'Halden' });
  await page.getByLabel('Somebody else you name').fill('Maria Lopez');
  await save(page);
  await log(page, 'Asked for references', { at: 'Corvo' });
  await save(page);
  await visit(page, '#/references');
  await settles(() => people(page), ['Maria Lopez']);
  await page.getByText('Named for Corvo and Halden.').or(page.getByText('Named for Halden and Corvo.')).waitFor();

  // A third time within four weeks: it is said before, and she is not ticked.
  await log(page, 'Asked for references', { at: 'Nordlys' });
  const maria = page.getByRole('checkbox', { name: 'Maria Lopez' });
  await expect(maria).not.toBeChecked();
  await maria.check();
  const warning = 'Maria Lopez has been named for three openings since Monday 9 March. Tell them what is going on, or name somebody else this time.';
  await page.getByText(warning).waitFor();
  await save(page);
  await visit(page, '#/references');
  await page.getByText(warning).waitFor();

  // Taken back, with the person: what was logged by one press goes by one press.
  await log(page, 'Asked for references', { at: 'Nordlys' });
  await page.getByLabel('Somebody else you name').fill('Kim Sand');
  await save(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await hears(page, 'Taken back.');
  await visit(page, '#/references');
  await settles(() => people(page), ['Maria Lopez']);
});

test('two tabs each put somebody on the list', async ({ open }) => {
  const { page, context, site } = await open({ ...MONDAY, path: '#/references' });
  const other = await context.newPage();
  await other.goto(new URL('#/references', site.url).href);
  await other.getByText('Nobody yet.').waitFor();
  await list(page, { name: 'Maria Lopez', relation: '' });
  await list(other, { name: 'Kim Sand', relation: '' });
  for (const tab of [page, other]) await settles(() => people(tab), ['Kim Sand', 'Maria Lopez']);
});

test('an offer is answered from its page, and the others stay open', async ({ open }) => {
  const { page } = await open(MONDAY);
  await interviewed(page, 'Halden', 'Anna Berg');
  const opening = await onlyOpening(page);
  await interviewed(page, 'Corvo', 'Tom Reed');
  await log(page, 'Made an offer', { at: 'Halden' });
  await page.getByLabel('They want your answer by').fill('2026-03-16');
  await page.getByLabel('The terms').fill('From May, four days a week');
  await save(page);

  await visit(page, `#/opening/${opening}`);
  await page.getByRole('link', { name: 'Open the offer' }).click();
  await page.getByRole('heading', { name: 'The offer from Halden' }).waitFor();
  await page.getByText('They made it on Monday 9 March and would like your answer by Monday 16 March.').waitFor();
  await page.getByText('From May, four days a week').waitFor();
  await page.getByRole('link', { name: 'Tell Corvo about the other offer' }).waitFor();
  await noBarrier(page);
  await page.getByRole('link', { name: 'Accept in writing' }).click();
  await until(page, (end) => location.hash.endsWith(end), '/answer/accept');
  await sendLetter(page);

  // Today leads back, and closing is a press of its own.
  await page.getByRole('heading', { name: 'Close Halden, or say what was agreed' }).waitFor();
  await begin(page);
  await page.getByText('You answered on Monday 9 March. Once it is settled, close this opening.').waitFor();
  await page.getByRole('button', { name: 'Close it as accepted' }).click();
  await page.getByText('One other opening is still active. It stays so until you close it: the choice is yours.').waitFor();
  await noBarrier(page);
  await page.getByRole('main').getByRole('link', { name: 'Corvo' }).click();
  await page.getByRole('heading', { name: 'Corvo', exact: true }).waitFor();
  await unfold(page, 'This opening');
  await page.getByRole('button', { name: 'Close this opening' }).waitFor();
});
