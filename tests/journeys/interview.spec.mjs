// One interview, from the letters to the answer, day by day.
//
// The days, counted by hand from the rules (no public holidays; working days Monday to Friday):
//   Wed 4 March   the interview: a letter for each interviewer, by add(4, 1) = Thu 5 March (R1)
//   Thu 5 March   both letters: window add(5, 5) = Thu 12 to add(5, 10) = Thu 19, last Friday Fri 13
//   Fri 13 March  a message: window Fri 20 to Fri 27, last Friday Fri 27 (R3, R9)
//   Fri 27 March  reached, they decide on Tue 31 March: add(31, 1) = Wed 1 April (R4)
//   Wed 1 April   no date, references asked: window Wed 8 to Wed 15, last Friday Fri 10;
//                 brief by add(1, 1) = Thu 2 April (R13)
//   Tue 7 April   a reference checked: thank by add(7, 2) = Thu 9; window Tue 14 to Tue 21, Fri 17
//   Fri 10 April  an offer, answer by Fri 17: no cadence any more; the other opening hears of it,
//                 the last working day for that being Thu 16

import {
  NO_COUNTRY,
  begin,
  board,
  hears,
  leaveMessage,
  log,
  logInterview,
  nextDate,
  nothingToDo,
  onlyOpening,
  reach,
  save,
  sendLetter,
  todayIs,
  unfold,
  visit,
} from './lib/app.mjs';
import { morning, turnTo } from './lib/clock.mjs';
import { expect, test } from './lib/journey.mjs';

const CALL = 'Call Anna Berg at Halden';

test('an interview, from the letters to the answer', async ({ open }) => {
  const { page } = await open({ ...NO_COUNTRY, time: morning('2026-03-04') });
  // Wednesday: a letter is due to each of the two, and the first call is in sight.
  await logInterview(page, { company: 'Halden', role: 'Planner', met: ['Anna Berg', 'Tom Reed'] });
  const opening = await onlyOpening(page);
  const letter = (name) => `Write to ${name} at Halden`;
  // Of two letters with the same day either may be on top.
  const isAnnaFirst = (await board(page)).title === letter('Anna Berg');
  const [first, second] = isAnnaFirst ? ['Anna Berg', 'Tom Reed'] : ['Tom Reed', 'Anna Berg'];
  const letterIsDue = {
    kicker: 'To do today',
    reason: 'The interview was on Wednesday 4 March. The letter goes out by Thursday 5 March, while it is fresh.',
    button: 'Write the letter',
  };
  const secondToo = [`Wed 4 Mar | ${letter(second)} | Planner | due`];
  const friday13 = { 'Next week': [`Fri 13 Mar | ${CALL} | Planner | waiting`] };
  await todayIs(page, { ...letterIsDue, title: letter(first), coming: { 'Also today': secondToo, ...friday13 } });

  // Thursday: the same two letters; each that goes out is one less.
  await turnTo(page, '2026-03-05');
  await todayIs(page, { ...letterIsDue, title: letter(first), coming: { 'Also today': secondToo, ...friday13 } });
  await begin(page);
  await sendLetter(page, 'The new line is two shifts short. I have run nights for three years.');
  await hears(page, `Your letter to ${first} is on its way. Next: Friday 13 March.`);
  await todayIs(page, { ...letterIsDue, title: letter(second), coming: friday13 });
  await begin(page);
  await sendLetter(page);
  await nothingToDo(page, 'Friday 13 March', CALL, friday13);

  // Wednesday: still nothing; the window opens tomorrow.
  await turnTo(page, '2026-03-11');
  await nothingToDo(page, 'Friday 13 March', CALL, { 'This week': [`Fri 13 Mar | ${CALL} | Planner | from Thursday`] });

  // Thursday: it may be done. Friday: it is for now.
  const call = {
    title: CALL,
    button: 'Open the call sheet',
    coming: {},
  };
  await turnTo(page, '2026-03-12');
  const span = 'Your letter went out on Thursday 5 March.';
  await todayIs(page, { ...call, kicker: 'You may do this now', reason: `${span} Best on Friday 13 March, not after Thursday 19; it is in time already.` });
  await turnTo(page, '2026-03-13');
  await todayIs(page, { ...call, kicker: 'To do today', reason: `${span} Today is the best day for it; it is in time until Thursday 19 March.` });

  // A message with the assistant counts, and the clock starts again (R3).
  await begin(page);
  await leaveMessage(page, 'Priya');
  await hears(page, 'Message left with Priya. That counts. Next: Friday 27 March.');
  await nothingToDo(page, 'Friday 27 March', CALL, { 'Week of Monday 23 March': [`Fri 27 Mar | ${CALL} | Planner | waiting`] });
  await turnTo(page, '2026-03-20');
  const again = 'You left a message on Friday 13 March. That counts.';
  await todayIs(page, { ...call, kicker: 'You may do this now', reason: `${again} Best on Friday 27 March; it is in time already.` });
  await turnTo(page, '2026-03-27');
  await todayIs(page, { ...call, kicker: 'To do today', reason: `${again} Today is the day for it.` });

  // Reached: their date sets the next one before it is saved (R4).
  await begin(page);
  await reach(page, 'They decide by …', '2026-03-31');
  await expect(nextDate(page)).toHaveText('Next: Wednesday 1 April');
  await save(page);
  await hears(page, 'You spoke with Anna Berg. They decide on Tuesday 31 March. Next: Wednesday 1 April.');
  await nothingToDo(page, 'Wednesday 1 April', CALL, { 'Next week': [`Wed 1 Apr | ${CALL} | Planner | waiting`] });
  await turnTo(page, '2026-04-01');
  await todayIs(page, {
    ...call,
    kicker: 'To do today',
    reason: 'You last spoke on Friday 27 March. They were to decide on Tuesday 31 March: ask today whether they have.',
  });
  await begin(page);
  await reach(page, 'No date yet');
  await save(page);
  await hears(page, 'You spoke with Anna Berg. Next: Friday 10 April.');
  const friday10 = { 'Next week': [`Fri 10 Apr | ${CALL} | Planner | waiting`] };
  await nothingToDo(page, 'Friday 10 April', CALL, friday10);

  // They ask for references: brief yours, whom the sheet now gets to know (R13).
  await log(page, 'Asked for references');
  await save(page);
  await todayIs(page, {
    kicker: 'To do today',
    title: 'Brief your references',
    reason: 'References came up on Wednesday 1 April. A reference who knows about the job speaks better for you: be in touch by Thursday 2 April.',
    button: 'Open the call sheet',
    coming: friday10,
  });
  await begin(page);
  await page.getByLabel('Whom you call').fill('Helen Marsh');
  await page.getByLabel('Their number').fill('+44 20 7946 0991');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('link', { name: '+44 20 7946 0991' }).waitFor();
  await reach(page);
  await save(page);
  await hears(page, 'Prepared: Helen Marsh. Next: Friday 10 April.');
  await nothingToDo(page, 'Friday 10 April', CALL, friday10);

  // They check her: that is serious, and she is thanked.
  await turnTo(page, '2026-04-07');
  await log(page, 'Checked a reference');
  // The only one there is chosen already.
  await expect(page.getByRole('radio', { name: 'Helen Marsh' })).toBeChecked();
  await save(page);
  const friday17 = { 'Next week': [`Fri 17 Apr | ${CALL} | Planner | waiting`] };
  await todayIs(page, {
    kicker: 'To do today',
    title: 'Thank Helen Marsh',
    reason: 'Your reference was contacted on Tuesday 7 April. Say thank you by Thursday 9 April, and ask what came up.',
    button: 'Open the call sheet',
    coming: friday17,
  });
  await begin(page);
  await reach(page);
  await save(page);
  await nothingToDo(page, 'Friday 17 April', CALL, friday17);
  await visit(page, `#/opening/${opening}`);
  const rung = page.locator('.rung[aria-current="step"]');
  await expect(rung.locator('.rung-name')).toHaveText('Serious');
  await expect(rung).toHaveText(/Contacted a reference on Tuesday 7 April\./);

  // Thursday: another opening. Friday: an offer from the first ends its cadence.
  await turnTo(page, '2026-04-09');
  await logInterview(page, { company: 'Nordlys', role: 'Analyst', met: ['Ines Duarte'] });
  await begin(page);
  await sendLetter(page);
  await turnTo(page, '2026-04-10');
  await log(page, 'Made an offer', { at: 'Halden' });
  await page.getByLabel('They want your answer by').fill('2026-04-17');
  await save(page);
  // Nordlys' own window: add(9, 5) = Thu 16 to add(9, 10) = Thu 23, last Friday Fri 17.
  const nordlys = 'Fri 17 Apr | Call Ines Duarte at Nordlys | Analyst | waiting';
  // The offer comes first, and on its page who should hear of it before it is answered.
  const answer = {
    kicker: 'You may do this now',
    title: 'Answer the offer from Halden',
    reason: 'They made an offer on Friday 10 April. They would like your answer by Friday 17 April.',
    button: 'Open the offer',
  };
  const tell = 'Tell Nordlys about the other offer';
  await todayIs(page, {
    ...answer,
    coming: { 'Also today': [`Fri 10 Apr | ${tell} | Analyst | due`], 'Next week': [nordlys] },
  });
  await begin(page);
  await page.getByRole('link', { name: tell }).click();
  await page.getByRole('button', { name: 'Message left' }).click();
  await page.getByRole('button', { name: 'Voicemail', exact: true }).click();
  // The message was a contact too: add(10, 5) = Fri 17 to Fri 24, last Friday Fri 24.
  const nordlysLater = 'Fri 24 Apr | Call Ines Duarte at Nordlys | Analyst | waiting';
  await todayIs(page, { ...answer, coming: { 'Week of Monday 20 April': [nordlysLater] } });

  // Once it is answered, only the person closes it (R8).
  await begin(page);
  await page.getByRole('link', { name: 'Accept by phone' }).click();
  await reach(page);
  await save(page);
  await todayIs(page, {
    kicker: 'To do today',
    title: 'Close Halden, or say what was agreed',
    reason: 'You answered their offer on Friday 10 April. Close this opening once it is settled; if something else was agreed, such as more days, say so.',
    button: 'Open the offer',
    coming: { 'Week of Monday 20 April': [nordlysLater] },
  });
  await visit(page, `#/opening/${opening}`);
  await unfold(page, 'This opening');
  await page.getByRole('button', { name: 'Close this opening' }).click();
  await page.getByRole('radio', { name: 'Offer accepted' }).check();
  await page.getByRole('button', { name: 'Close it' }).click();
  // Nordlys is not closed with it.
  await page.getByText('One other opening is still active. It stays so until you close it: the choice is yours.').waitFor();
  await visit(page, `#/opening/${opening}`);
  await page.getByText('Closed, so there is nothing to do here.').waitFor();
});
