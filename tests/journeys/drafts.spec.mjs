// What is typed and not yet saved.

import { setTimeout as pause } from 'node:timers/promises';
import { hasCome, settles, visit } from './lib/app.mjs';
import { nextBuild, publish } from './lib/build.mjs';
import { expect, test, until } from './lib/journey.mjs';
import { test as killable } from './lib/killable.mjs';
import { PREFIX, opening, person } from './lib/record.mjs';
import { fill, seed, snapshot } from './lib/storage.mjs';

const HALDEN = opening('o0', { company: 'Halden', role: 'Planner' }, {
  anna: person('Anna'),
  i: { interview: { date: '2026-03-06', met: ['anna'], held: true } },
});

// Through an agency: the counselor hears first how it went.
const MERIDIAN = opening('o1', { company: 'Meridian', role: 'Nurse', agency: 'Brightwell' }, {
  dana: person('Dana Cole', 'counselor'),
  i: { interview: { date: '2026-03-06', held: true, agency: true } },
});

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const reached = async (page) => {
  await press(page, 'Reached');
  await page.getByRole('radio', { name: 'They have decided' }).check();
  await page.getByRole('radio', { name: 'An offer' }).check();
};

/** Where something can be typed, into which field, and what is pressed before it is there. */
const FORMS = {
  letter: ['#/letter/o0', 'Your letter'],
  'subject of a letter': ['#/letter/o0', 'Subject'],
  'notes of a call': ['#/call/o0', 'Notes'],
  'points of a debrief': ['#/call/o1/debrief', 'Questions and answers'],
  'terms of an offer that was heard in a call': ['#/call/o0', 'The terms', reached],
  'what was said about pay in a call': ['#/call/o0', 'What was said about pay', (page) => press(page, 'Reached')],
  'who took the message': ['#/call/o0', 'Their name', (page) => press(page, 'Message left').then(() => press(page, 'Somebody new'))],
  'line of the notebook': ['#/opening/o0/notebook', 'One thing you saw or heard'],
  note: ['#/item/o0/new-note', 'Note'],
  person: ['#/item/o0/anna', 'Worth knowing'],
  details: ['#/details/o0', 'Role'],
  reference: ['#/reference/new', 'How they know you'],
  interview: ['#/log/interview', 'Company'],
};
const TYPED = 'Typed, and not yet saved';
/** Of each way in which a draft is kept one: some journeys are long. */
const SOME = ['letter', 'subject of a letter', 'points of a debrief', 'terms of an offer that was heard in a call'];

/** The field of a form whose page is open. */
async function fieldOf(page, [, label, act]) {
  await act?.(page);
  return page.getByLabel(label, { exact: true });
}

/** The draft rows of the safety copy. */
const drafts = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('curtain-call/v1');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const store = request.result.transaction('records').objectStore('records');
          const all = store.getAll(IDBKeyRange.bound('draft/', 'draft/~'));
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
  );
const isCopied = (page) => settles(async () => (await drafts(page)).some((row) => row.includes(TYPED)), true);

for (const [name, form] of Object.entries(FORMS)) {
  const [address] = form;
  test(`with a full storage: ${name}`, async ({ open }) => {
    const asked = [];
    const stage = await open({ path: null, allow: [/beforeunload/] });
    await seed(stage.page, stage.site, [HALDEN, MERIDIAN]);
    await stage.goto(address);
    const field = await fieldOf(stage.page, form);
    await field.waitFor();
    await fill(stage.page);
    await field.pressSequentially(TYPED.slice(0, 3));
    await field.fill(TYPED);
    await stage.page.getByText('This browser has no room left to keep this while you write.').first().waitFor();
    await isCopied(stage.page);
    stage.page.on('dialog', (dialog) => asked.push(dialog.type()));
    await stage.page.reload();
    expect(asked).toEqual(['beforeunload']);
    await expect(await fieldOf(stage.page, form)).toHaveValue(TYPED);
    await expect.poll(() => snapshot(stage.page).then((all) => Object.keys(all).length)).toBeGreaterThan(1);
  });

  test(`a neighbour clears the origin: ${name}`, async ({ open }) => {
    const stage = await open({ path: null });
    await seed(stage.page, stage.site, [HALDEN, MERIDIAN]);
    await stage.goto(address);
    await (await fieldOf(stage.page, form)).fill(TYPED);
    await isCopied(stage.page);
    // With the app closed, and open.
    for (const away of [true, false]) {
      const neighbour = await stage.context.newPage();
      await neighbour.goto(new URL('rescue.html', stage.site.url).href);
      if (away) await stage.page.goto('about:blank');
      await neighbour.evaluate(() => localStorage.clear());
      await neighbour.close();
      if (away) {
        await stage.goto(address);
      } else {
        const isBack = (all, part) => Object.keys(all).some((key) => key.startsWith(`${PREFIX}${part}`));
        await settles(() => snapshot(stage.page).then((all) => isBack(all, 'draft/') && isBack(all, 'r/o0')), true);
        await stage.page.reload();
      }
      await expect(await fieldOf(stage.page, form)).toHaveValue(TYPED);
    }
  });
}

for (const name of SOME) {
  test(`with a full storage: a new build that is used at once drops nothing typed: ${name}`, async ({ open }) => {
    const asked = [];
    const { page, site, goto } = await open({ path: null, allow: [/beforeunload/] });
    await seed(page, site, [HALDEN, MERIDIAN]);
    await goto(FORMS[name][0]);
    await hasCome(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const field = await fieldOf(page, FORMS[name]);
    await field.waitFor();
    await fill(page);
    await field.fill(TYPED);
    await isCopied(page);
    await publish(site, await nextBuild('second'));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    page.on('dialog', (dialog) => asked.push(dialog.type()));
    await page.getByRole('button', { name: 'Use it now' }).click();
    await until(page, () => document.documentElement.dataset.build === 'second');
    expect(asked).toEqual(['beforeunload']);
    await expect(await fieldOf(page, FORMS[name])).toHaveValue(TYPED);
  });
}

test('a call that is saved leaves no draft, and taken back it is as it was typed', async ({ open }) => {
  const stage = await open({ path: null });
  await seed(stage.page, stage.site, [HALDEN]);
  const form = FORMS['terms of an offer that was heard in a call'];
  await stage.goto(form[0]);
  await (await fieldOf(stage.page, form)).fill(TYPED);
  await press(stage.page, 'Back to the sheet');
  await expect(await fieldOf(stage.page, form)).toHaveValue(TYPED);
  await press(stage.page, 'Save');
  await settles(async () => Object.keys(await snapshot(stage.page)).filter((key) => key.includes('/draft')), []);
  await stage.page.getByRole('button', { name: 'Undo' }).first().click();
  await visit(stage.page, form[0]);
  await expect(await fieldOf(stage.page, form)).toHaveValue(TYPED);
});

test('a draft is gone once it is saved', async ({ open }) => {
  const stage = await open({ path: null });
  await seed(stage.page, stage.site, [HALDEN]);
  await stage.goto('#/item/o0/anna');
  await stage.page.getByLabel('Phone', { exact: true }).fill('555');
  await visit(stage.page, '#/');
  await visit(stage.page, '#/item/o0/anna');
  await expect(stage.page.getByLabel('Phone', { exact: true })).toHaveValue('555');
  await stage.page.getByRole('button', { name: 'Start over' }).click();
  await expect(stage.page.getByLabel('Phone', { exact: true })).toHaveValue('');
  await stage.page.getByRole('button', { name: 'Undo' }).click();
  await expect(stage.page.getByLabel('Phone', { exact: true })).toHaveValue('555');
  await stage.page.getByRole('button', { name: 'Save', exact: true }).click();
  await settles(async () => Object.keys(await snapshot(stage.page)).filter((key) => key.includes('/draft')), []);
  await settles(async () => (await drafts(stage.page)).filter((row) => row.includes('555')), []);
});

killable('a kill two seconds after the last letter loses none of them', async ({ start, site }) => {
  const first = await start('profile');
  await seed(first.page, site, [HALDEN]);
  await first.page.goto(site.url);
  await first.page.getByRole('link', { name: 'Openings' }).waitFor();
  await first.close();
  let lost = 0;
  for (let round = 0; round < 5; round++) {
    const { page, kill } = await start('profile');
    await page.goto(new URL('#/letter/o0', site.url).href);
    const field = page.getByLabel('Your letter', { exact: true });
    await expect(field).toHaveValue(round === 0 ? '' : `Dear Anna, ${round - 1}`);
    await field.fill(`Dear Anna, ${round}`);
    await pause(2_000);
    await kill();
    const after = await start('profile');
    await after.page.goto(new URL('rescue.html', site.url).href);
    const all = await snapshot(after.page);
    if (!Object.values(all).includes(`Dear Anna, ${round}`)) lost++;
    await after.close();
  }
  const last = await start('profile');
  await last.page.goto(new URL('#/letter/o0', site.url).href);
  await expect(last.page.getByLabel('Your letter', { exact: true })).toHaveValue('Dear Anna, 4');
  await last.close();
  // Else the kills were none.
  expect(lost).toBeGreaterThanOrEqual(2);
});

killable('a kill two seconds after the last letter loses nothing of other forms', async ({ start, site }) => {
  const at = (name) => new URL(FORMS[name][0], site.url).href;
  const first = await start('profile');
  await seed(first.page, site, [HALDEN, MERIDIAN]);
  await first.page.goto(site.url);
  await first.page.getByRole('link', { name: 'Openings' }).waitFor();
  await first.close();
  for (const name of SOME) {
    const { page, kill } = await start('profile');
    await page.goto(at(name));
    await (await fieldOf(page, FORMS[name])).fill(TYPED);
    await pause(2_000);
    await kill();
  }
  const last = await start('profile');
  for (const name of SOME) {
    // Two have one address.
    await last.page.goto('about:blank');
    await last.page.goto(at(name));
    await expect(await fieldOf(last.page, FORMS[name])).toHaveValue(TYPED);
  }
  await last.close();
});
