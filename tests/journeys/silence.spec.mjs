// Six weeks of silence: the rhythm goes on, and nothing is ever closed by the app (R8, R10).
//
// The days (no public holidays), from the interview and its letter on Fri 6 March:
//   Fri 20 March  message: window Fri 27 March to Fri 3 April, last Friday Fri 3 April
//   Fri 3 April   message, the second in a row: by letter next; window Fri 10 to Fri 17, Fri 17
//   Fri 17 April  day 42 (6 March + 42 days); the letter: window Fri 24 April to Fri 1 May, Fri 1 May
//   Fri 29 May    four weeks past it, day 84, week 13: still one move

import {
  NO_COUNTRY,
  begin,
  hears,
  leaveMessage,
  logInterview,
  nothingToDo,
  onlyOpening,
  sendLetter,
  todayIs,
  unfold,
  visit,
} from './lib/app.mjs';
import { morning, turnTo } from './lib/clock.mjs';
import { expect, test } from './lib/journey.mjs';

// Where the opening's page says it stands: above its name, and beside the picture.
async function sixWeeks(page, week, note) {
  await expect(page.locator('.page-head .kicker, .pic-note')).toHaveText([week, note]);
}

test('six weeks of silence', async ({ open }) => {
  const { page } = await open({ ...NO_COUNTRY, time: morning('2026-03-06') });
  await logInterview(page, { company: 'Halden', role: 'Planner', met: ['Anna Berg'] });
  const opening = await onlyOpening(page);
  const call = 'Call Anna Berg at Halden';
  const write = 'Write to Anna Berg at Halden';
  await begin(page);
  await sendLetter(page);
  await nothingToDo(page, 'Friday 20 March', call, { 'Week of Monday 16 March': [`Fri 20 Mar | ${call} | Planner | waiting`] });

  await turnTo(page, '2026-03-20');
  await begin(page);
  await leaveMessage(page, 'Priya');
  await hears(page, 'Message left with Priya. That counts. Next: Friday 3 April.');
  await turnTo(page, '2026-04-03');
  await todayIs(page, {
    kicker: 'To do today',
    title: call,
    reason: 'You left a message on Friday 20 March. That counts. Today is the day for it.',
    button: 'Open the call sheet',
    coming: {},
  });
  await begin(page);
  await leaveMessage(page, 'Priya', { known: true });

  // Two messages and nothing heard: the next contact is a letter (R9).
  await hears(page, 'Message left with Priya. That counts. Next: Friday 17 April.');
  await nothingToDo(page, 'Friday 17 April', write, { 'Week of Monday 13 April': [`Fri 17 Apr | ${write} | Planner | waiting`] });

  // Day 42: what is true is said, and the rhythm goes on.
  await turnTo(page, '2026-04-17');
  await todayIs(page, {
    kicker: 'To do today',
    title: write,
    reason: 'You left a message on Friday 3 April. That counts. Today is the day for it. The last two contacts were messages left, so a letter this time.',
    button: 'Write the letter',
    coming: {},
  });
  await visit(page, `#/opening/${opening}`);
  await sixWeeks(page, 'Six weeks today', 'Some rivals may have moved on by now: ask for the decision, and keep looking.');
  await visit(page, '#/');
  await begin(page);
  await sendLetter(page);
  await nothingToDo(page, 'Friday 1 May', call, { 'Week of Monday 27 April': [`Fri 1 May | ${call} | Planner | waiting`] });

  // A month goes by without a look: one move, not four.
  await turnTo(page, '2026-05-29');
  await todayIs(page, {
    kicker: 'To do, since Friday 1 May',
    title: call,
    reason: 'Your letter went out on Friday 17 April. The best day for it was Friday 1 May. A contact still counts today.',
    button: 'Open the call sheet',
    coming: {},
  });

  // Nothing is closed, and nobody is called silent names.
  await visit(page, '#/openings');
  await expect(page.locator('.vrow .row-title')).toHaveText(['Halden']);
  await expect(page.locator('.vrow .vrow-week')).toHaveText('past six weeks');
  await visit(page, `#/opening/${opening}`);
  await unfold(page, 'This opening');
  await page.getByRole('button', { name: 'Close this opening' }).waitFor();
  await sixWeeks(page, 'Week 13', 'Six weeks were up on Friday 17 April, and some rivals may have moved on by now: ask for the decision, and keep looking.');
  expect(await page.getByRole('main').innerText()).not.toMatch(/ghosted|no response|dead|expired/i);
});
