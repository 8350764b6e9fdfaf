// Through an agency: the counselor hears first, and may have everything go through the agency (R12).
//
// The days (no public holidays): interview Fri 6 March, debrief and letter by add(6, 1) = Mon 9.
// Letter or debrief on Mon 9: window add(9, 5) = Mon 16 to add(9, 10) = Mon 23, last Friday Fri 20.

import {
  NO_COUNTRY,
  begin,
  hears,
  logInterview,
  nothingToDo,
  reach,
  save,
  sendLetter,
  todayIs,
} from './lib/app.mjs';
import { morning, turnTo } from './lib/clock.mjs';
import { test } from './lib/journey.mjs';

const FRIDAY = { ...NO_COUNTRY, time: morning('2026-03-06') };
const INTERVIEW = { company: 'Meridian', role: 'Nurse', met: ['Ruth Haddad'], agency: 'Brightwell', counselor: 'Dana Cole' };

const DEBRIEF = {
  kicker: 'To do today',
  title: 'Debrief Dana Cole',
  reason: 'The interview on Friday 6 March came through the agency. The counselor hears the full result first, by Monday 9 March; then you follow up with the employer.',
  button: 'Open the debrief sheet',
};
const held = (title) => ({ Waiting: [` | ${title} | Nurse · after the debrief | held`] });

test('the counselor hears first, then the employer', async ({ open }) => {
  const { page } = await open(FRIDAY);
  const letter = 'Write to Ruth Haddad at Meridian';
  const debrief = { ...DEBRIEF, coming: held(letter) };
  await logInterview(page, INTERVIEW);
  await todayIs(page, debrief);
  await turnTo(page, '2026-03-09');
  await todayIs(page, debrief);

  // A message does not debrief: the counselor has to hear it.
  await begin(page);
  await page.getByRole('button', { name: 'Message left' }).click();
  await save(page);
  await hears(page, 'Message left for Dana Cole. The debrief itself is still to come. Next, for now: debrief Dana Cole.');
  await todayIs(page, debrief);

  // Reached: letter and cadence are released.
  await begin(page);
  await reach(page, 'I may contact the employer myself');
  await save(page);
  await hears(page, 'Dana Cole has heard how it went. Next, for now: write to Ruth Haddad at Meridian.');
  // Until the letter is out the window is the interview's: it opens on add(6, 5) = Fri 13 March.
  const call = 'Fri 20 Mar | Call Ruth Haddad at Meridian | Nurse';
  await todayIs(page, {
    kicker: 'To do today',
    title: letter,
    reason: 'The interview was on Friday 6 March. The letter goes out by Monday 9 March, while it is fresh.',
    button: 'Write the letter',
    coming: { 'Next week': [`${call} | from this Friday`] },
  });
  await begin(page);
  await sendLetter(page);
  await nothingToDo(page, 'Friday 20 March', 'Call Ruth Haddad at Meridian', { 'Next week': [`${call} | waiting`] });
});

test('the counselor wants all of it through the agency', async ({ open }) => {
  const { page } = await open(FRIDAY);
  await logInterview(page, INTERVIEW);
  await turnTo(page, '2026-03-09');
  await begin(page);
  await reach(page, 'All through the agency');
  await save(page);
  const ask = 'Ask Dana Cole to follow up with Meridian';
  await todayIs(page, {
    kicker: 'To do today',
    title: 'Write to Ruth Haddad through Dana Cole',
    reason: 'The interview was on Friday 6 March. The letter goes out by Monday 9 March, while it is fresh.',
    button: 'Write the letter',
    coming: { 'Next week': [`Fri 20 Mar | ${ask} | Nurse | waiting`] },
  });
  await begin(page);
  await sendLetter(page);

  // The same cadence, and on its Friday the counselor is asked.
  await turnTo(page, '2026-03-20');
  await todayIs(page, {
    kicker: 'To do today',
    title: ask,
    reason: 'You last spoke on Monday 9 March. Today is the best day for it; it is in time until Monday 23 March. All contact goes through the agency, so ask the counselor to follow up.',
    button: 'Open the call sheet',
    coming: {},
  });
  await begin(page);
  await page.getByRole('heading', { name: 'Dana Cole' }).waitFor();
  await page.getByRole('button', { name: 'Message left' }).click();
  await save(page);
  // Window add(20, 5) = Fri 27 March to Fri 3 April, last Friday Fri 3 April.
  await nothingToDo(page, 'Friday 3 April', ask, { 'Week of Monday 30 March': [`Fri 3 Apr | ${ask} | Nurse | waiting`] });
});
