// The letters after an interview with three people: proposed, looked at, written on, sent.

import { NO_COUNTRY, hears, settles, visit } from './lib/app.mjs';
import { morning, turnTo } from './lib/clock.mjs';
import { expect, test } from './lib/journey.mjs';
import { pdfText } from './lib/pdf.mjs';
import { decode, opening, person, settings } from './lib/record.mjs';
import { seed } from './lib/storage.mjs';

const DAY = '2026-03-04';
const NAMES = { anna: 'Anna Berg', tom: 'Tom Reed', ines: 'Ines Duarte' };
const NOTES = [
  ['impressed', 'the night shift runs itself', 'I was impressed that the night shift runs itself.'],
  ['impressed', 'every line has its own board', 'I was impressed that every line has a board of its own.'],
  ['impressed', 'Ines: nobody has left the team since 2021', 'I was impressed that nobody has left the team since 2021.'],
  ['need', 'one plan for both plants', 'You are looking for one plan for both plants.'],
  ['need', 'the new line is two shifts short', 'I understood that the new line is two shifts short.'],
  ['would_do', 'start with the weekly plan', 'In my first weeks I would start with the weekly plan.'],
  ['landed', 'how we moved Oslo in one weekend', 'I told you how we moved Oslo in one weekend.'],
  ['who_said', 'Tom: the board is asking for weekly figures', 'Tom said that the board is asking for weekly figures.'],
];
const notes = NOTES.map(([tag, text, sentence], at) => [`note-${at}`, { observation: { date: DAY, tag, text, sentence } }]);
const RECORDS = [
  settings({ name: 'Mia Holm', phone: '+44 20 7946 0000' }),
  opening('halden', { company: 'Halden', role: 'Planner' }, {
    anna: person(NAMES.anna, 'interviewer', { title: 'Head of planning', email: 'anna@halden.example' }),
    tom: person(NAMES.tom),
    ines: person(NAMES.ines),
    talk: { interview: { date: DAY, met: ['anna', 'tom', 'ines'], held: true } },
    ...Object.fromEntries(notes),
  }),
];
const OPTIONS = { ...NO_COUNTRY, time: morning(DAY), path: null };

const field = (page) => page.getByLabel('Your letter');
const words = (page) => field(page).inputValue();
const flags = (page) => page.locator('.flag > .quote').allTextContents();
const tone = (page) => page.locator('section', { has: page.getByRole('heading', { name: 'How it reads' }) }).getByRole('status');
const marked = (page) =>
  page.evaluate(() => {
    const it = document.activeElement;
    return it.value.slice(it.selectionStart, it.selectionEnd);
  });

async function write(page, id) {
  await visit(page, `#/letter/halden/letter/${id}`);
  await page.getByRole('heading', { name: NAMES[id], level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Propose a letter' }).click();
  await page.locator('.beat[data-found]').first().waitFor();
  expect(await page.locator('.beat:not([data-found])').count(), `${id}: ${await words(page)}`).toBe(0);
  await page.getByText('all of it is there').waitFor();
  await expect(tone(page)).toHaveText('Reads well: nothing apologises.');
  expect(await flags(page)).toEqual([]);
  await expect(page.getByText('of its wording')).toHaveCount(0);
  return words(page);
}

test('three letters of one interview, one of them written on', async ({ open }) => {
  const { page, goto, site } = await open(OPTIONS);
  await seed(page, site, RECORDS);
  await goto();
  const letters = [];
  for (const id of ['anna', 'ines', 'tom']) letters.push(await write(page, id));
  expect(new Set(letters).size).toBe(3);

  // A sentence that is there leads to its place.
  const thanks = page.locator('.beat .quote').first();
  const sentence = await thanks.textContent();
  await thanks.click();
  expect(await marked(page)).toBe(sentence);

  // What apologises is named, replaced, taken back, and left by choice.
  const sorry = 'Sorry to bother you, I was just checking in.';
  const [greeting, ...rest] = letters[2].split('\n\n');
  await field(page).fill([greeting, sorry, ...rest].join('\n\n'));
  const flagged = await settled(page);
  expect(flagged.length, flagged.join(' | ')).toBeGreaterThanOrEqual(2);
  await page.locator('.flag > .quote').first().click();
  expect(await marked(page)).toBe(flagged[0]);
  const before = await words(page);
  await page.getByRole('button', { name: `Replace: ${flagged[0]}` }).click();
  await hears(page, 'Replaced.');
  expect(await words(page)).not.toContain(flagged[0]);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await words(page)).toBe(before);
  await page.getByRole('button', { name: `Replace: ${flagged[0]}` }).click();
  const other = (await flags(page))[0];
  await page.getByRole('button', { name: `Leave it: ${other}` }).click();
  await expect(tone(page)).toHaveText('The rest is as you want it.');
  await turnTo(page, '2026-03-05');
  await expect(tone(page)).toHaveText('The rest is as you want it.');

  // Another register offers what is new, and what was written stays.
  const mine = await words(page);
  await page.getByRole('radio', { name: 'Formal' }).check();
  const offered = page.locator('.offer');
  await offered.first().waitFor();
  expect(await words(page)).toBe(mine);
  const paragraph = await offered.first().locator('q').textContent();
  await offered.first().getByRole('button').click();
  await settles(async () => (await words(page)).includes(paragraph), true);
  await page.getByRole('button', { name: 'Undo' }).click();
  await settles(() => words(page), mine);

  // A beat that was taken out is missed, and can be added.
  const wanted = page.locator('.beat[data-missing]');
  await field(page).fill(`${greeting}\n\nThank you for the conversation.\n\n${rest.at(-1)}`);
  await wanted.first().waitFor();
  const missing = await wanted.count();
  const [name] = (await wanted.first().locator('.beat-name').textContent()).split(':');
  await page.getByRole('button', { name: `Add this sentence: ${name}` }).click();
  await settles(async () => (await wanted.count()) < missing, true);
  await field(page).fill(mine);

  // On paper: who writes, the day, to whom, about what, the words, and nothing of the house.
  const subject = await page.getByLabel('Subject').inputValue();
  const paper = await pdfText(await page.pdf({ preferCSSPageSize: true }));
  const bare = (text) => text.replace(/\s+/g, '');
  // The number stands in the head, and below the words as they were proposed for a mail.
  const sheet = ['Mia Holm', '+44 20 7946 0000', '5 March 2026', 'Tom Reed', 'Halden', subject, mine];
  expect(paper).toBe(sheet.map(bare).join(''));

  // It went out, and the history has it as it was sent.
  await page.getByRole('button', { name: 'I sent it' }).click();
  const dialog = page.getByRole('dialog', { name: 'It went out' });
  await dialog.getByRole('radio', { name: 'On paper' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.locator('main .move').waitFor();
  const value = await page.evaluate(() => localStorage.getItem('curtain-call/v1/r/halden'));
  const items = Object.values(decode(value).opportunity.items).map((item) => item.body?.touch);
  const [sent] = items.filter(Boolean);
  expect(sent).toEqual({ date: '2026-03-05', kind: 'letter', to: ['tom'], purpose: 'letter', text: mine.trim() });
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('letter-halden-letter-tom')));
  expect(kept).toEqual([]);
  await visit(page, '#/opening/halden');
  await page.getByText('The letter', { exact: true }).click();
  // To the letter: `toHaveText` takes a line break for a space.
  expect(await page.locator('.entry .letter').textContent()).toBe(mine.trim());

  // The same words to another of them are noticed, sent or not.
  await visit(page, '#/letter/halden/letter/anna');
  await field(page).fill(mine);
  await page.getByText('of its wording with the one to Tom Reed').waitFor();
});

async function settled(page) {
  await page.locator('.flag').first().waitFor();
  return flags(page);
}

test('what is not known is asked for on the spot', async ({ open }) => {
  const { page, goto, site } = await open(OPTIONS);
  const [key, value] = opening('bare', { company: 'Nordlys', role: '' }, {
    talk: { interview: { date: DAY, held: true } },
  });
  await seed(page, site, [[key, value]]);
  await goto('#/letter/bare/letter');
  const ask = async (question, answer) => {
    await page.getByLabel(question).first().fill(answer);
    await page.getByRole('button', { name: `Keep it: ${question}` }).click();
    await expect(page.getByRole('button', { name: `Keep it: ${question}` })).toHaveCount(0);
  };
  await ask('Who is it for?', 'Ines Duarte');
  await ask('What is the job called?', 'Analyst');
  // Asked for once, with the name.
  await page.getByLabel('Your number').fill('+47 22 11 33 44');
  await ask('What is your name?', 'Mia Holm');
  await expect(page.getByLabel('Your number')).toHaveCount(0);
  await ask('What did you see or hear at Nordlys', 'the lab is open to all');
  await page.getByRole('button', { name: 'Propose a letter' }).click();
  for (const known of ['Ines Duarte', 'Mia Holm', '+47 22 11 33 44']) expect(await words(page)).toContain(known);
  await expect(page.getByLabel('Subject')).toHaveValue(/Analyst/);

  // A note is no sentence: its place stays open, beside it, and nothing can be sent by mistake.
  const place = page.locator('section', { has: page.getByRole('heading', { name: 'One place is open' }) });
  await expect(place.getByText('One thing from your notes belongs here: the lab is open to all')).toBeVisible();
  expect(await words(page)).not.toContain('the lab is open to all');
  expect(await words(page)).toContain('[… what impressed you …]');
  await expect(page.getByText('One place in the letter is still open.')).toBeVisible();
  for (const name of ['I sent it', 'Copy', 'Print', 'Download as text', 'Download as a mail']) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Finish it' }).click();

  // A beginning is proposed, another one is a tap away, and what it still needs is said.
  const sentence = place.getByLabel(/^A sentence to them/);
  await expect(sentence).toHaveValue('I was impressed that the lab is open to all.');
  await place.getByRole('button', { name: 'I was impressed by how …' }).click();
  await expect(sentence).toHaveValue('I was impressed by how the lab is open to all.');
  await sentence.fill('I was impressed that they let everybody into the lab');
  await expect(place.getByRole('status')).toHaveText('It says “they” of those who read it. Say “you”.');
  await place.getByRole('button', { name: 'Keep the sentence' }).click();
  await hears(page, 'Kept. The place stays open until it reads as a sentence.');
  await sentence.fill('I was impressed that you let everybody into the lab');
  await place.getByRole('button', { name: 'Keep the sentence' }).click();
  await hears(page, 'The sentence is in the letter.');
  await settles(async () => (await words(page)).includes('I was impressed that you let everybody into the lab.'), true);
  await expect(page.getByRole('button', { name: 'I sent it', exact: true })).toBeVisible();

  // The note stayed as it was taken down.
  const now = await page.evaluate(() => localStorage.getItem('curtain-call/v1/r/bare'));
  const kept = Object.values(decode(now).opportunity.items).map((item) => item.body?.observation).filter(Boolean);
  expect(kept.map((observation) => [observation.text, observation.sentence])).toEqual([
    ['the lab is open to all', 'I was impressed that you let everybody into the lab.'],
  ]);

  // As a mail that is not sent yet, for those who cut a long address.
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as a mail' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('letter Nordlys.eml');

  // A short message has three lines, no subject and no close.
  await page.getByRole('radio', { name: 'Short message' }).check();
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  await settles(async () => (await words(page)).includes('Kind regards'), false);
  await expect(page.getByLabel('Subject')).toBeHidden();

  // With no move in the address every kind can be chosen.
  await visit(page, '#/letter/bare');
  await page.getByLabel('What it is').first().selectOption('After a no, the door open');
  await page.getByRole('button', { name: 'Propose a letter' }).click();
  await page.getByText('all of it is there').waitFor();
  // Not a word was changed: another wording may take the place of all of it.
  const first = await words(page);
  await page.getByRole('button', { name: 'Another wording' }).click();
  expect(await words(page)).toBe(first);
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  expect(await words(page)).not.toBe(first);
});

test('how a letter of 600 words reads is said in the same breath as its last word', async ({ open }) => {
  const { page, goto, site } = await open(OPTIONS);
  await seed(page, site, RECORDS);
  await goto('#/letter/halden/letter/tom');
  const text = Array.from({ length: 60 }, (_, at) => `I spoke with number ${at} of the planners about it.`).join(' ');
  expect(text.split(' ')).toHaveLength(600);
  await field(page).fill(text);
  await expect(tone(page)).toHaveText('Reads well: nothing apologises.');
  const { times, said } = await page.evaluate(async () => {
    const it = document.querySelector('#letter-text');
    const section = document.querySelector('[aria-labelledby="letter-sounds"]');
    const times = [];
    const type = async (words) => {
      it.value += words;
      const start = performance.now();
      it.dispatchEvent(new Event('input', { bubbles: true }));
      // All that follows is a microtask or several: nothing is put off.
      await new Promise((done) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
      });
      times.push(performance.now() - start);
    };
    for (let press = 0; press < 20; press++) await type(' x');
    await type('. Sorry to bother you.');
    return { times: times.sort((a, b) => a - b), said: section.querySelectorAll('li').length };
  });
  expect(said).toBe(1);
  // Not held to a number: how fast a machine is says nothing of the letter.
  console.log(`One input event, 600 words: fastest ${times[0].toFixed(1)} ms, median ${times[10].toFixed(1)} ms`);
});

test('an open place is left out', async ({ open }) => {
  const { page, goto, site } = await open(OPTIONS);
  const seen = { observation: { date: DAY, tag: 'need', text: 'peak season' } };
  await seed(page, site, [
    opening('bare', { company: 'Nordlys', role: 'Cook' }, { ines: person('Ines Duarte'), seen, talk: { interview: { date: DAY, met: ['ines'], held: true } } }),
  ]);
  await goto('#/letter/bare/letter/ines');
  await page.getByRole('button', { name: 'Propose a letter' }).click();
  expect(await words(page)).toContain('[… what they need …]');
  await field(page).fill(`${await words(page)}\n\nP.S. Mine.`);
  await page.getByRole('button', { name: 'Leave it out' }).first().click();
  await settles(async () => (await words(page)).includes('[…'), false);
  expect(await words(page)).toContain('P.S. Mine.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await settles(async () => (await words(page)).includes('[… what they need …]'), true);
});
