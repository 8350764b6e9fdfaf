// The main journey in three engines: Chromium, Firefox, WebKitGTK.
//
// WebDriver can't set a page's clock everywhere, so the site is served with one script more, which
// sets it before the app starts. The days: interview Fri 11 September 2026, no holidays near in
// any country of these browsers; window add(14, 5) = Mon 21 to add(14, 10) = Mon 28, last Friday
// Fri 25; from Fri 25: Fri 2 to Fri 9 October, last Friday Fri 9; a decision on Tue 13: Wed 14; from
// Wed 14: Wed 21 to Wed 28, last Friday Fri 23.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { shiftDate } from './lib/clock.mjs';
import { person } from './lib/engine/person.mjs';
import { programs } from './lib/engine/programs.mjs';
import { chromium, firefox } from './lib/engine/puppeteer.mjs';
import { webkit } from './lib/engine/webkit.mjs';
import { DIST, serveSite } from './lib/site.mjs';

const CLOCK = `(${shiftDate})(Date.parse(localStorage.getItem('test-day') ?? '2026-09-11T09:00:00') - Date.now());`;

async function serveWithClock() {
  const site = await serveSite();
  const html = await readFile(join(DIST, 'index.html'), 'utf8');
  site.change('clock.js', CLOCK);
  site.change('index.html', html.replace('<script', '<script src="./clock.js"></script><script'));
  return site;
}

// A date field takes typing in the order of the browser's own language; its value is one for all.
async function choose(me, field, day) {
  await me.sees(field);
  await me.run(
    (field, day) => {
      const it = document.querySelector(field);
      it.value = day;
      for (const name of ['input', 'change']) it.dispatchEvent(new Event(name, { bubbles: true }));
    },
    field,
    day,
  );
}

async function turnTo(me, day) {
  await me.run((date) => localStorage.setItem('test-day', `${date}T09:00:00`), day);
  await me.reload();
}

const ENGINES = [
  [chromium, true],
  [firefox, programs.firefox],
  [webkit, programs.webkitDriver && programs.miniBrowser && programs.xvfbRun],
];

// What happened, by the Log link; `among` is the part to open, where it is not what is likely.
async function logs(me, what, among) {
  await me.press('Log');
  if (among) await me.press(among);
  await me.press(what);
}

// On the call sheet: somebody was reached. `answer` is chosen, `day` set where asked.
async function reaches(me, answer, day) {
  await me.press('Open the call sheet');
  await me.press('Reached');
  if (answer) await me.press(answer);
  if (day) await choose(me, '#call-day', day);
  await me.press('Save');
}

for (const [engine, here] of ENGINES) {
  test(`from the interview to the offer in ${engine.name}`, async () => {
    // `cargo xtask test` installs what is missing; where it can't, it says so.
    test.skip(!here, 'not installed');
    const site = await serveWithClock();
    const me = person(await engine());
    try {
      await me.goto(site.url);
      await me.press('Log an interview');
      await me.fill('Company', 'Halden');
      await me.fill('Role', 'Planner');
      await me.press('Who you met');
      await me.fill('Name', 'Anna Berg');
      await me.press('Save the interview');
      await me.reads('What did you see?');
      await me.press('Later');
      await me.reads('Write to Anna Berg at Halden');
      await me.reads('Write the letter');

      await me.reload();
      await me.reads('Write to Anna Berg at Halden');
      await me.press('Write the letter');
      await me.press('I wrote it elsewhere, and sent it');
      await me.press('On paper');
      await me.press('Save');
      await me.reads('Next, on Friday 25 September: Call Anna Berg at Halden');

      await turnTo(me, '2026-09-25');
      await me.reads('Call Anna Berg at Halden');
      await me.press('Open the call sheet');
      await me.press('Message left');
      await me.press('Somebody new');
      await me.fill('Their name', 'Priya');
      await me.press('Save');
      await me.reads('Message left with Priya. That counts. Next: Friday 9 October.');
      await me.reload();
      await me.reads('Next, on Friday 9 October: Call Anna Berg at Halden');

      await turnTo(me, '2026-10-09');
      await reaches(me, 'They decide by …', '2026-10-13');
      await me.reads('They decide on Tuesday 13 October. Next: Wednesday 14 October.');
      await turnTo(me, '2026-10-14');
      await reaches(me, 'No date yet');
      await me.reads('You spoke with Anna Berg. Next: Friday 23 October.');

      await logs(me, 'Asked for references', 'Something else they did');
      await me.press('Save');
      await me.reads('Brief your references');
      await me.press('Open the call sheet');
      await me.fill('Whom you call', 'Helen Marsh');
      await me.fill('Their number', '020 7946 0991');
      await me.press('Keep it');
      await me.press('Reached');
      await me.press('Save');
      await me.reads('Prepared: Helen Marsh. Next: Friday 23 October.');
      await logs(me, 'Checked a reference');
      await me.press('Save');
      await me.reads('Thank Helen Marsh');
      await reaches(me);

      await me.reads('Next, on');
      await logs(me, 'Made an offer');
      await choose(me, '#reply-by', '2026-10-21');
      await me.press('Save');
      await me.reads('Answer the offer from Halden');
    } finally {
      await me.close();
      await site.close();
    }
  });
}
