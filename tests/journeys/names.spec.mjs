// Names that are long, and names from right to left; keys that convert; fields that a program fills.

import { NO_COUNTRY, visit } from './lib/app.mjs';
import { FROM_THE_RIGHT, mixed } from './lib/bidi.mjs';
import { PHONE, expect, test } from './lib/journey.mjs';
import { MESSAGE, news, opening, person, touch } from './lib/record.mjs';
import { TIME, drawn, each, wide } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

const FRIDAY = { ...NO_COUNTRY, time: TIME, path: null };
const COMPOUND = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const URL_AS_NAME = 'https://careers.example/jobs/2026/operations/analyst?reference=0123456789abcdef';
const EMAIL_AS_NAME = 'maximiliane.von-und-zu-hohenlohe-langenburg@donaudampfschifffahrt.example';

const named = (id, company, role, who, more) =>
  opening(id, { company, role, agency: id === 'long' ? '' : COMPOUND }, {
    who: person(who, 'interviewer', { title: COMPOUND, email: EMAIL_AS_NAME }),
    helper: person(COMPOUND, 'reference', { phone: '+44 20 7946 0991' }),
    talk: { interview: { date: '2026-03-04', met: ['who'], place: URL_AS_NAME } },
    left: touch('2026-03-06', MESSAGE, { to: ['who'], note: URL_AS_NAME }),
    seen: { observation: { date: '2026-03-04', tag: 'need', text: URL_AS_NAME } },
    ...more,
  });

const LONG = [
  named('long', COMPOUND, COMPOUND, EMAIL_AS_NAME, { offer: news('2026-03-17', { offered: { reply_by: '2026-03-24' } }) }),
  named('url', URL_AS_NAME, EMAIL_AS_NAME, URL_AS_NAME, { asked: news('2026-03-19', 'asked_references') }),
  named('hebrew', 'חברת החשמל לישראל', 'מהנדסת מערכות', 'דנה כהן'),
];

const PLACES = ['#/', '#/openings', '#/log', '#/references', '#/settings', '#/backup', '#/ringing', '#/look-back', '#/work-search'];
const OF_ONE = ['opening', 'log', 'call', 'letter', 'details', 'offer', 'references', 'brief'];

for (const width of [320, 390]) {
  test(`no page scrolls to the side at ${width} px`, async ({ open }) => {
    const { page, goto, site } = await open({ ...FRIDAY, viewport: { width, height: 844 } });
    await seed(page, site, LONG);
    const found = [];
    const places = [...PLACES, ...LONG.flatMap(([key]) => OF_ONE.map((place) => `#/${place}/${key.split('/').at(-1)}`))];
    for (const address of [...places, '#/opening/long/notebook', '#/log/interview/long', '#/call/url/brief', '#/item/long/who', '#/brief/long/who', '#/brief/hebrew/who']) {
      await page.goto('about:blank');
      await goto(address);
      await drawn(page);
      for (const it of await wide(page)) found.push(`${address}: ${it}`);
    }
    // What can be done about a line, too.
    await visit(page, '#/');
    await page.getByRole('button', { name: /^More: / }).first().click();
    await page.getByRole('dialog').waitFor();
    for (const it of await wide(page)) found.push(`more: ${it}`);
    await page.keyboard.press('Escape');
    // What is found, too; and nothing of it is cut off.
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    const palette = page.getByRole('dialog', { name: 'Find anything' });
    for (const query of ['donau', 'careers', 'חשמל']) {
      await palette.getByRole('combobox').fill(query);
      await palette.getByRole('option').first().waitFor();
      for (const it of await wide(page)) found.push(`finding ${query}: ${it}`);
      const cut = await palette.getByRole('option').evaluateAll((all) =>
        all.filter((option) => option.scrollWidth > option.clientWidth + 1).map((option) => option.textContent.slice(0, 30)),
      );
      for (const it of cut) found.push(`finding ${query}, cut: ${it}`);
    }
    expect(found).toEqual([]);
  });
}

test('names from right to left stand apart, and fields follow what is typed', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  await seed(page, site, [LONG[2]]);
  await goto();
  const title = page.getByRole('heading', { level: 1 });
  await title.waitFor();
  expect(await title.locator('bdi').allTextContents()).not.toEqual([]);
  await visit(page, '#/details/hebrew');
  await expect(page.getByLabel('Company')).toHaveAttribute('dir', 'auto');
  await visit(page, '#/letter/hebrew');
  await expect(page.getByLabel('Your letter')).toHaveAttribute('dir', 'auto');
  await visit(page, '#/settings');
  await expect(page.getByLabel('Your name')).toHaveAttribute('dir', 'auto');
});

test('on every page a name from right to left stands apart from what is beside it', async ({ open }) => {
  const stage = await open({ ...FRIDAY, viewport: PHONE });
  const found = [];
  const look = async (name) => {
    for (const it of await mixed(stage.page)) found.push(`${name}: ${it}`);
  };
  await each(stage, look, FROM_THE_RIGHT);
  expect(found).toEqual([]);
});

test('an Enter that ends a conversion sends nothing', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  await seed(page, site, [LONG[2]]);
  await goto('#/opening/hebrew/notebook');
  const field = page.getByLabel('One thing you saw or heard');
  await field.fill('夜勤');
  const press = (keyCode) =>
    field.evaluate((element, code) => element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: code, bubbles: true, cancelable: true })), keyCode);
  await press(229);
  await expect(field).toHaveValue('夜勤');
  await press(13);
  await expect(field).toHaveValue('');

  await visit(page, '#/details/hebrew');
  const company = page.getByLabel('Company');
  await company.fill('会社');
  await company.evaluate((element) => element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, ctrlKey: true, bubbles: true, cancelable: true })));
  await expect(company).toHaveValue('会社');
});

test('a field that a program fills, and that only changes, counts', async ({ open }) => {
  const { page, goto, site } = await open(FRIDAY);
  await seed(page, site, [LONG[2]]);
  await goto('#/log/interview');
  const fill = (label, value) =>
    page.getByLabel(label).first().evaluate((element, text) => {
      element.value = text;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);
  await page.getByRole('heading', { name: 'Log an interview' }).waitFor();
  await fill('Company', 'Halden');
  await fill('Role', 'Planner');
  await page.getByRole('button', { name: 'Save the interview' }).click();
  await page.getByRole('heading', { name: 'What did you see?' }).waitFor();
  await visit(page, '#/openings');
  await page.getByRole('rowheader', { name: /^Halden Planner/ }).waitFor();
  // Where a note becomes a sentence, too.
  await visit(page, '#/opening/hebrew/notebook');
  await page.getByRole('button', { name: /^Make it a sentence/ }).click();
  const sentence = 'I was impressed by how the night shift works together.';
  await fill(/^A sentence to them/, sentence);
  await page.getByRole('button', { name: 'Keep the sentence' }).click();
  await expect(page.locator('.note-said')).toHaveText(sentence);
});
