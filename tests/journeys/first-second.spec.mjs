// Every button of Today works at the moment it is there, and what it does is kept.

import { hasCome, said, visit } from './lib/app.mjs';
import { expect, test } from './lib/journey.mjs';
import { MESSAGE, opening, person, touch } from './lib/record.mjs';
import { seed } from './lib/storage.mjs';

/** Friday: a call is due at Halden; add(6 March, 10) = 20 March. */
const FRIDAY = { time: '2026-03-20T09:00:00Z', path: null };
const CALL_DUE = [
  opening('halden', { company: 'Halden' }, {
    anna: person('Anna Berg'),
    talk: { interview: { date: '2026-03-04', met: ['anna'] } },
    letter: touch('2026-03-05', 'letter', { to: ['anna'], purpose: 'letter' }),
    left: touch('2026-03-06', MESSAGE, { to: ['anna'] }),
  }),
];
/** What the history says before anything is pressed. */
const HISTORY = [/^Message left/, /^Letter sent/, /^Interview/];
const CALL = 'Call Anna Berg at Halden';

// Opens Today, where something is pressed by its name before the screen is drawn with it once.
async function pressAtOnce({ page, site, goto }, name) {
  await seed(page, site, CALL_DUE);
  await page.addInitScript((wanted) => {
    const press = () => {
      const all = [...document.querySelectorAll('main :is(button, a), header a')];
      const it = document.querySelector('main h1') && all.find((one) => one.textContent.trim() === wanted);
      if (!it) return;
      observer.disconnect();
      // Only the first time the page is opened.
      if (!sessionStorage.getItem('pressed')) it.click();
      sessionStorage.setItem('pressed', 'once');
    };
    const observer = new MutationObserver(press);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  }, name);
  await goto();
}

// Loads the page again: this is what Today says is to do, and this is what the opening's history says.
async function isKept(page, title, history) {
  await page.reload();
  await hasCome(page);
  await expect(page.locator('main h1')).toHaveText(title);
  await visit(page, '#/opening/halden');
  await expect(page.locator('.history .entry-line')).toHaveText(history);
}

for (const [name, words, line, title] of [
  ['Message left', 'Message left for Anna Berg. That counts. Next: Friday 3 April.', /^Message left/, 'A good day.'],
  // Nobody was reached: the call is still to be made.
  ['No answer', 'No answer', /no answer$/, CALL],
]) {
  test(`“${name}” is kept`, async ({ open }) => {
    const stage = await open(FRIDAY);
    await pressAtOnce(stage, name);
    await expect(said(stage.page)).toContainText(words);
    await isKept(stage.page, title, [line, ...HISTORY]);
  });

  test(`“${name}” is taken back`, async ({ open }) => {
    const stage = await open(FRIDAY);
    const { page } = stage;
    await pressAtOnce(stage, name);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(said(page)).toHaveText('Taken back.');
    await isKept(page, CALL, HISTORY);
  });
}

test('“Put off” is kept', async ({ open }) => {
  const stage = await open(FRIDAY);
  const { page } = stage;
  await pressAtOnce(stage, 'More');
  await page.getByRole('dialog').getByRole('button', { name: /^Put off/ }).click();
  await page.getByRole('dialog', { name: 'Put off until' }).getByRole('button', { name: 'Put off', exact: true }).click();
  await expect(said(page)).toHaveText('Put off to Monday 23 March.');
  await isKept(page, 'A good day.', [/put off/, ...HISTORY]);
});

test('“Put off” is taken back', async ({ open }) => {
  const stage = await open(FRIDAY);
  const { page } = stage;
  await pressAtOnce(stage, 'More');
  await page.getByRole('dialog').getByRole('button', { name: /^Put off/ }).click();
  await page.getByRole('dialog', { name: 'Put off until' }).getByRole('button', { name: 'Put off', exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('main h1')).toHaveText(CALL);
  await isKept(page, CALL, HISTORY);
});

test('“More” offers a letter', async ({ open }) => {
  const stage = await open(FRIDAY);
  await pressAtOnce(stage, 'More');
  await stage.page.getByRole('dialog').getByRole('link', { name: /^Write a letter/ }).click();
  await expect(stage.page.getByRole('heading', { level: 1 })).toHaveText('Write to Anna Berg at Halden');
});

// Where every link of Today leads: a heading of that page.
for (const [name, heading] of [
  ['Open the call sheet', 'Anna Berg'],
  ['Log', 'What happened?'],
]) {
  test(`“${name}” leads where it says`, async ({ open }) => {
    const stage = await open(FRIDAY);
    await pressAtOnce(stage, name);
    await expect(stage.page.getByRole('heading', { level: 1 })).toHaveText(heading);
  });
}

for (const [name, heading] of [
  ['Done otherwise', 'What happened?'],
  ['See the opening', 'Halden'],
]) {
  test(`“${name}”, among what else can be done, leads where it says`, async ({ open }) => {
    const stage = await open(FRIDAY);
    await pressAtOnce(stage, 'More');
    await stage.page.getByRole('dialog').getByRole('link', { name: new RegExp(`^${name}`) }).click();
    await expect(stage.page.getByRole('heading', { level: 1 })).toHaveText(heading);
  });
}
