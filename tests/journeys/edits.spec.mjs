// Forms that are open in two tabs: neither undoes what the other wrote.

import { hasCome, hears, settles, visit } from './lib/app.mjs';
import { expect, test } from './lib/journey.mjs';
import { PREFIX, decode, opening, person } from './lib/record.mjs';
import { seed } from './lib/storage.mjs';

const HALDEN = opening('o0', { company: 'Halden', role: 'Planner' }, {
  anna: person('Anna', 'interviewer', { phone: '1' }),
  i: { interview: { date: '2026-03-06', met: ['anna'], held: true } },
  n: { note: { date: '2026-03-06', text: 'The first line' } },
  o: { observation: { date: '2026-03-06', tag: 'impressed', text: 'Two shifts short' } },
});

/** Two tabs with the same form open in both. */
async function twoTabs(open, address) {
  const stage = await open({ path: null });
  await seed(stage.page, stage.site, [HALDEN]);
  await stage.goto(address);
  // Who has come first has it first.
  await hasCome(stage.page);
  await stage.page.getByRole('heading', { level: 1 }).waitFor();
  const other = await stage.context.newPage();
  await other.goto(new URL(address, stage.site.url).href);
  return [stage.page, other];
}

const record = (page) =>
  page.evaluate((key) => localStorage.getItem(key), `${PREFIX}r/o0`).then((value) => decode(value).opportunity);
const body = async (page, item) => (await record(page)).items[item].body;
const save = (page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const field = (page, label) => page.getByLabel(label, { exact: true });

test('the company in one tab, the role in the other', async ({ open }) => {
  const [one, other] = await twoTabs(open, '#/details/o0');
  await field(one, 'Company').fill('Halden AS');
  await field(other, 'Role').fill('Head of design');
  await save(one);
  await hears(one, 'Kept.');
  await save(other);
  await hears(other, 'Kept.');
  await settles(async () => (await record(one)).details, { company: 'Halden AS', role: 'Head of design' });
});

test('a phone number and a name; and the same field in both is asked about', async ({ open }) => {
  const [one, other] = await twoTabs(open, '#/item/o0/anna');
  await field(one, 'Phone').fill('555');
  await field(other, 'Name').fill('Anna Berg');
  await field(other, 'Phone').fill('777');
  await save(one);
  await settles(async () => (await body(one, 'anna')).contact.phone, '555');
  await save(other);
  const asked = other.getByRole('group', { name: 'Phone' });
  await asked.getByText('Yours: 777').waitFor();
  await asked.getByRole('radio', { name: 'The other: 555' }).check();
  await save(other);
  await settles(async () => (await body(one, 'anna')).contact, { kind: 'interviewer', name: 'Anna Berg', phone: '555' });
});

test('somebody met, and the date', async ({ open }) => {
  const [one, other] = await twoTabs(open, '#/item/o0/i');
  await field(one, 'Day of the interview').fill('2026-03-05');
  await one.keyboard.press('Tab');
  await field(other, 'Anna').uncheck();
  await save(one);
  await settles(async () => (await body(one, 'i')).interview.date, '2026-03-05');
  await save(other);
  await settles(async () => (await body(one, 'i')).interview.met ?? [], []);
  expect((await body(one, 'i')).interview.date).toBe('2026-03-05');
});

test('deleted here, edited there, undone here', async ({ open }) => {
  const [one, other] = await twoTabs(open, '#/item/o0/n');
  await field(other, 'Note').fill('Edited there');
  await one.getByRole('button', { name: 'Delete', exact: true }).click();
  await settles(async () => (await body(one, 'n')) === undefined, true);
  await save(other);
  await settles(async () => (await body(one, 'n'))?.note.text, 'Edited there');
  await one.getByRole('button', { name: 'Undo' }).click();
  await hears(one, 'It was changed since, so it stays as it is.');
  expect((await body(one, 'n')).note.text).toBe('Edited there');
});

test('the second tab with one letter says so, and follows what is written in the first', async ({ open }) => {
  const [one, other] = await twoTabs(open, '#/letter/o0');
  const words = other.getByText('This letter is open in another tab as well.');
  await words.waitFor();
  await expect(one.getByText('This letter is open in another tab as well.')).toBeHidden();
  await field(one, 'Your letter').fill('Dear Anna');
  await expect(field(other, 'Your letter')).toHaveValue('Dear Anna');
  await visit(one, '#/');
  await expect(words).toBeHidden();
});

test('one line of the notebook, changed in two tabs', async ({ open }) => {
  const [one, other] = await twoTabs(open, '#/opening/o0/notebook');
  const change = (page, name) => page.getByRole('button', { name: `Change: ${name}` }).click();
  const line = (page) => field(page, 'One thing you saw or heard');
  const keep = (page) => page.getByRole('button', { name: 'Keep the change' }).click();
  await change(one, 'Two shifts short');
  await change(other, 'Two shifts short');
  await line(one).fill('Two shifts short since May');
  await one.getByRole('group', { name: 'What the line is about' }).getByRole('button', { name: 'What they need' }).click();
  await keep(one);
  await settles(async () => (await body(one, 'o')).observation.text, 'Two shifts short since May');
  await line(other).fill('Three shifts short');
  await keep(other);
  const asked = other.getByRole('group', { name: 'Text' });
  await asked.getByText('Yours: Three shifts short').waitFor();
  await asked.getByRole('radio', { name: 'The other: Two shifts short since May' }).check();
  await keep(other);
  await expect(line(other)).toHaveValue('');
  const { observation } = await body(one, 'o');
  expect(observation).toMatchObject({ text: 'Two shifts short since May', tag: 'need' });
});
