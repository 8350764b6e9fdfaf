// Six weeks with twelve openings, day by day: what Today says is done, and the taps are counted.
//
// A picture a week, as a phone has it, is left in the folder of this test's output (`week-1.png` …).

import { NO_COUNTRY, board, pick, settles, visit } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { morning, turnTo } from './lib/clock.mjs';
import { PHONE, expect, test } from './lib/journey.mjs';
import { PREFIX, decode, opening, person, settings } from './lib/record.mjs';
import { wide } from './lib/states.mjs';
import { seed, snapshot } from './lib/storage.mjs';

/** The Friday of the interview that is logged here; day 42 is Friday 17 April. */
const START = '2026-03-06';
const LAST = 42;
const day = (after) => new Date(Date.parse(START) + after * 86_400_000).toISOString().slice(0, 10);

const PEOPLE = {
  Nordlys: 'Kari Lund', Corvo: 'Tom Reed', 'Moss Foods': 'Ines Duarte', 'Fjord Rail': 'Jonas Vik',
  'Alder Press': 'Ruth Marsh', 'Brook Bank': 'Omar Haddad', 'Cedar Works': 'Lena Roth', 'Dale Studio': 'Pavel Novak',
  'Elm Hospital': 'Grace Cole', 'Frost Labs': 'Priya Shah', 'Gale Energy': 'Sam Hill',
};
const id = (company) => company.toLowerCase().replace(' ', '-');
/** Eleven with an interview in the days before: one with a task, one with a reference on file. */
const MORE = {
  'Alder Press': { task: { interview: { date: day(12), stage: 'task' } } },
  'Fjord Rail': { helen: person('Helen Marsh', 'reference', { phone: '+44 20 7946 0991' }) },
};
const OTHERS = Object.entries(PEOPLE).map(([company, who], number) =>
  opening(id(company), { company, role: 'Planner' }, {
    who: person(who, 'interviewer', { phone: '+44 20 7946 0000' }),
    talk: { interview: { date: day(-1 - (number % 4)), met: ['who'] } },
    ...MORE[company],
  }),
);

/** Taps from Today until it is kept. */
const TAPS = {
  'an interview logged': 4,
  'a message left, first move': 1,
  'a message left, any other': 2,
  'a call that reached them': 4,
  'a letter sent': 3,
  'a task handed in': 1,
  'a move put off': 3,
  'news from an employer': 5,
  'an offer accepted': 4,
  'an opening closed': 2,
};
/** A Friday on which the first move is put off. */
const PUT_OFF = 14;

/** What the employers do, by the day; what is asked for beside it is the form's. */
const NEWS = {
  5: ['Corvo', 'They called or wrote'],
  13: ['Moss Foods', 'Will be in touch'],
  19: ['Fjord Rail', 'Asked for references'],
  26: ['Nordlys', 'Invited you back'],
  33: ['Cedar Works', 'Made an offer'],
};

const button = (page, name) => page.getByRole('button', { name, exact: true });
const first = (page) => page.locator('main .move');

/** Does a job; keeps how often it was done, and the most taps that it took. Typing is not counted. */
const counting = (done) => async (job, act) => {
  let taps = 0;
  await act(async (found) => {
    taps += 1;
    await found.click();
  });
  const { times, most } = done[job] ?? { times: 0, most: 0 };
  done[job] = { times: times + 1, most: Math.max(most, taps) };
};

/** From the desk to Today: it was written elsewhere, and is sent. */
async function send(page, tap) {
  await tap(button(page, 'I wrote it elsewhere, and sent it'));
  await tap(page.getByRole('dialog', { name: 'It went out' }).getByRole('button', { name: 'Save' }));
}

/** Makes Today's first move, by its own button or by what can be kept at once. */
async function make(page, count, { title, button: go }, isReached) {
  if (go === 'See the task') {
    await count('a task handed in', (tap) => tap(button(page, 'I handed it in')));
  } else if (title.startsWith('Close')) {
    await count('an opening closed', async (tap) => {
      await tap(first(page).getByRole('link', { name: go }));
      await tap(button(page, 'Close it as accepted'));
    });
    await page.getByText(/^Other openings still active: 11\./).waitFor();
    await visit(page, '#/');
  } else if (go === 'Open the offer') {
    await count('an offer accepted', async (tap) => {
      await tap(first(page).getByRole('link', { name: go }));
      await tap(page.getByRole('link', { name: 'Accept in writing' }));
      await send(page, tap);
    });
  } else if (go.startsWith('Write')) {
    await count('a letter sent', async (tap) => {
      await tap(first(page).getByRole('link', { name: go }));
      await send(page, tap);
    });
  } else if (isReached || title.startsWith('Brief')) {
    await count('a call that reached them', async (tap) => {
      await tap(first(page).getByRole('link', { name: go }));
      await tap(button(page, 'Reached'));
      if (!title.startsWith('Brief')) await tap(page.getByRole('radio', { name: 'No date yet' }));
      await tap(button(page, 'Save'));
    });
  } else {
    await count('a message left, first move', (tap) => tap(button(page, 'Message left')));
  }
}

/** What the employer did, by the Log button. */
async function hear(page, count, company, what) {
  await count('news from an employer', async (tap) => {
    await tap(page.getByRole('link', { name: 'Log', exact: true }));
    await page.getByLabel('Find', { exact: true }).fill(company);
    await tap(page.getByRole('main').getByRole('button', { name: company }));
    await pick(page, what, tap);
    if (what === 'Made an offer') await page.getByLabel('They want your answer by').fill(day(40));
    if (await button(page, 'Save').isVisible()) await tap(button(page, 'Save'));
  });
  await visit(page, '#/');
}

/** Whether a move waits for its day: there is nothing to be said of it yet. */
const waits = ({ title, button: go }, today) =>
  (go === 'See the task' && !title.includes('today') && today !== 12) || (go === 'Open the offer' && today < 40);

test('six weeks with twelve openings', async ({ open }, testInfo) => {
  const { page, goto, site } = await open({ ...NO_COUNTRY, time: morning(START), path: null, viewport: PHONE });
  await seed(page, site, [settings({ name: 'Mia Holm', phone: '+44 20 7946 0001' }), ...OTHERS]);
  await goto();
  await first(page).waitFor();
  const done = {};
  const count = counting(done);

  // The twelfth, from Today to Today.
  await count('an interview logged', async (tap) => {
    await tap(page.getByRole('link', { name: 'Log', exact: true }));
    await tap(page.getByRole('link', { name: 'A new interview' }));
    await page.getByRole('combobox', { name: 'Company' }).fill('Halden');
    await page.getByLabel('Role').fill('Planner');
    await tap(button(page, 'Save the interview'));
    await tap(page.getByRole('link', { name: 'Later', exact: true }));
  });
  await first(page).waitFor();

  for (let today = 0; today <= LAST; today++) {
    if ([0, 6].includes(new Date(day(today)).getUTCDay())) continue;
    if (today > 0) await turnTo(page, day(today));
    if (NEWS[today]) await hear(page, count, ...NEWS[today]);
    await page.locator('main .move, main .empty').waitFor();
    if (today % 7 === 0) {
      expect(await wide(page)).toEqual([]);
      expect(await axe(page)).toEqual([]);
      await page.screenshot({ path: testInfo.outputPath(`week-${today / 7 + 1}.png`) });
    }
    if (today === PUT_OFF) {
      await count('a move put off', async (tap) => {
        await tap(first(page).getByRole('button', { name: 'More', exact: true }));
        await tap(page.getByRole('button', { name: /^Put off/ }));
        await tap(page.getByRole('dialog', { name: 'Put off until' }).getByRole('button', { name: 'Put off', exact: true }));
      });
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    for (let makes = 0; ; makes++) {
      expect(makes, `moves on ${day(today)}`).toBeLessThan(40);
      const now = await board(page);
      if (!now.kicker.startsWith('To do') && !now.title.startsWith('Answer')) break;
      if (!waits(now, today)) {
        await make(page, count, now, (makes + today) % 5 === 4);
      } else {
        // Behind what waits, a line is done without going to its page.
        const rows = (now.coming['Also today'] ?? []).map((row) => row.split(' | ')[1]);
        const call = rows.find((title) => /^(Call|Tell|Ask)/.test(title));
        if (!call) break;
        await count('a message left, any other', async (tap) => {
          await tap(button(page, `More: ${call}`));
          await tap(page.getByRole('dialog').getByRole('button', { name: 'Message left', exact: true }));
        });
      }
      await settles(async () => (await board(page)).title + JSON.stringify((await board(page)).coming) === now.title + JSON.stringify(now.coming), false);
      await page.locator('main .move, main .empty').waitFor();
    }
  }

  expect(Object.fromEntries(Object.entries(done).map(([job, { most }]) => [job, most]))).toEqual(TAPS);
  console.log(Object.entries(done).map(([job, { times, most }]) => `${job}: ${times} times, ${most} taps at most`).join('\n'));
  // All of it is kept, and only the person has closed anything.
  const kept = Object.entries(await snapshot(page)).filter(([key]) => key.startsWith(`${PREFIX}r/`) && !key.endsWith('/settings'));
  const bodies = kept.flatMap(([, value]) => Object.values(decode(value).opportunity.items).map((item) => item.body));
  const touches = ['a message left, first move', 'a message left, any other', 'a letter sent', 'a call that reached them', 'an offer accepted'];
  expect(bodies.filter((body) => body?.touch)).toHaveLength(touches.reduce((sum, job) => sum + done[job].times, 0));
  expect(bodies.filter((body) => body?.closing)).toHaveLength(1);
  expect(kept).toHaveLength(12);
});
