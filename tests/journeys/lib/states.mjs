// Every page in every state, and what there is in them.

import { MESSAGE, news, opening, person, settings, touch } from './record.mjs';
import { more, pick, unfold } from './app.mjs';
import { seed } from './storage.mjs';

/** Friday: a call is due at Halden; add(6 March, 10) = 20 March. */
export const TIME = '2026-03-20T09:00:00Z';

/** Four openings, a person in the roster, the settings. */
export const RECORDS = [
  settings({ name: 'Mia Holm', phone: '+44 20 7946 0000', days_off: [{ from: '2026-03-30', to: '2026-03-31' }], roster: { entries: { maria: { stamp: { at: 1, by: 1 }, reference: {
    name: 'Maria Lopez-Fernández de Córdoba', relation: 'my manager at Corvo, 2019 to 2023', phone: '+34 600 000 000',
    email: 'maria.lopez-fernandez@corvo-logistics.example', reach: 'after 17:00', achievements: ['the stock migration'],
  } } } } }),
  opening('halden', { company: 'Halden', role: 'Operations analyst', time_zone: 'Europe/Oslo' }, {
    anna: person('Anna Berg', 'interviewer', { title: 'Head of operations', phone: '+47 22 00 00 00', email: 'anna@halden.example' }),
    priya: person('Priya', 'gatekeeper'),
    helen: person('Helen Marsh', 'reference', { phone: '+44 20 7946 0991' }),
    talk: { interview: { date: '2026-03-04', met: ['anna'], place: 'Pier 4' } },
    letter: touch('2026-03-05', 'letter', { to: ['anna'], purpose: 'letter', note: 'Dear Anna Berg' }),
    left: touch('2026-03-06', MESSAGE, { to: ['anna'] }),
    tried: touch('2026-03-19', { call: 'no_answer' }, { to: ['anna'] }),
    seen: { observation: { date: '2026-03-04', tag: 'need', text: 'The new line is two shifts short.' } },
    warm: { interest: { date: '2026-03-04', note: '“You would fit in with the night team.”' } },
    start: news('2026-03-04', { asked_about: 'start_date' }),
    asked: news('2026-03-04', 'asked_references'),
    rule: { ground_rule: { date: '2026-03-04', contact: 'anna', note: 'Fridays are good.' } },
    pay: { pay: { date: '2026-03-04', text: '48,000 to 52,000 a year, and a share of the night bonus that was not written down', by: 'anna', interview: 'talk' } },
  }),
  opening('brightwell', { company: 'Meridian', role: 'Nurse', agency: 'Brightwell' }, {
    ruth: person('Ruth Haddad'),
    dana: person('Dana Cole', 'counselor'),
    talk: { interview: { date: '2026-03-19', met: ['ruth'], agency: true } },
  }),
  opening('closed', { company: 'Fjord Energy', role: 'Grid planner' }, {
    talk: { interview: { date: '2026-01-05' } },
    offer: news('2026-01-20', { offered: { reply_by: '2026-01-30' } }),
    over: { closing: { date: '2026-03-02', reason: 'withdrawn' } },
  }),
  opening('ahead', { company: 'A very long name of a municipality and its department', role: 'Planner' }, {
    talk: { interview: { date: '2026-03-24', time: '10:30:00' } },
  }),
];

const press = (name) => (page) => page.getByRole('button', { name, exact: true }).click();
const chooseAll = async (page) => {
  await press('Choose several')(page);
  await page.getByRole('checkbox', { name: /^All/ }).check();
};
const unfoldAll = (page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
/** The states of pages: a name, an address, what is pressed there. */
export const STATES = [
  ['Today', '#/'],
  ['what can be done about a move', '#/', more],
  ['what can be done about a line', '#/', (page) => page.getByRole('button', { name: /^More: / }).first().click()],
  ['putting off', '#/', (page) => more(page).then(() => page.getByRole('button', { name: /^Put off/ }).click())],
  ['the keys', '#/', (page) => page.keyboard.press('?')],
  ['the openings', '#/openings', unfoldAll],
  ['choosing several openings', '#/openings', chooseAll],
  ['pausing several openings', '#/openings', (page) => chooseAll(page).then(() => press('Pause')(page))],
  ['closing several openings', '#/openings', (page) => chooseAll(page).then(() => press('Close')(page))],
  ['openings to print', '#/openings/print/halden+brightwell'],
  ['an opening', '#/opening/halden', unfoldAll],
  ['an opening through an agency', '#/opening/brightwell'],
  ['a closed opening', '#/opening/closed'],
  ['an opening before its interview', '#/opening/ahead'],
  ['who is calling', '#/ringing'],
  ['nobody is found who is calling', '#/ringing', (page) => page.getByRole('combobox').fill('zzz')],
  ['who it was that called', '#/ringing', (page) => page.getByRole('button', { name: /who it was$/ }).click()],
  ['the brief', '#/brief/halden/anna'],
  ['the brief, nothing known of the person', '#/brief/brightwell'],
  ['they call again', '#/brief/halden/anna', press('They call again')],
  ['the brief, they spoke', '#/brief/halden/anna', press('We spoke')],
  ['finding anything', '#/', async (page) => {
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('hal');
  }],
  ['why', '#/', (page) => page.locator('main .move').getByRole('button', { name: 'Why?' }).click()],
  ['adding to an opening', '#/opening/halden', (page) => page.getByRole('button', { name: /^Add/ }).click()],
  ['pausing', '#/opening/halden', (page) => unfold(page, 'This opening').then(() => press('Pause')(page))],
  ['closing', '#/opening/halden', (page) => unfold(page, 'This opening').then(() => press('Close this opening')(page))],
  ['the notebook', '#/opening/halden/notebook', press('Who said it')],
  ['finishing a line', '#/opening/halden/notebook', (page) => page.getByRole('button', { name: /^Make it a sentence/ }).click()],
  ['the form for an interview', '#/log/interview', unfoldAll],
  ['the form with a mistake', '#/log/interview', press('Save the interview')],
  ['the form for a further interview', '#/log/interview/halden', unfoldAll],
  ['the log, choosing the opening', '#/log'],
  ['the log', '#/log/halden'],
  ['the log, all of it', '#/log/halden', unfoldAll],
  ['the log of a call', '#/log/halden', (page) => pick(page, 'Reached')],
  ['the call sheet', '#/call/halden/cadence', unfoldAll],
  ['the call sheet in larger type', '#/call/halden/cadence', press('Larger type')],
  ['a message left', '#/call/halden/cadence', press('Message left')],
  ['no answer', '#/call/halden/cadence', press('No answer')],
  ['reached', '#/call/halden/cadence', press('Reached')],
  ['the debrief sheet', '#/call/brightwell/debrief', unfoldAll],
  ['the debrief is told', '#/call/brightwell/debrief', press('I sent it')],
  ['the letter', '#/letter/halden'],
  ['the letter with an open place', '#/letter/halden', async (page) => {
    // A test that types everywhere has begun it.
    await page.getByLabel('Your letter').fill('');
    await press('Propose a letter')(page);
  }],
  ['the letter with a flag', '#/letter/halden', (page) => page.getByLabel('Your letter').fill('Sorry to bother you.')],
  ['the details', '#/details/halden', unfoldAll],
  ['an item', '#/item/halden/left'],
  ['a person', '#/item/halden/anna'],
  ['a line about pay', '#/item/halden/pay'],
  ['a new line about pay without words', '#/item/halden/new-pay', press('Save')],
  ['the request for references', '#/log/halden', (page) => pick(page, 'Asked for references')],
  ['the check of a reference', '#/log/halden', (page) => pick(page, 'Checked a reference')],
  ['the references', '#/references'],
  ['a reference', '#/reference/maria'],
  ['somebody new without a name', '#/reference/new', press('Save')],
  ['the sheet of references', '#/references/halden'],
  ['the offer', '#/offer/closed'],
  ['the settings', '#/settings'],
  ['the backup', '#/backup', unfoldAll],
  ['bringing in', '#/import', unfoldAll],
  ['the work-search record', '#/work-search'],
  ['looking back', '#/look-back'],
  ['the method', '#/method'],
  ['a rule', '#/method/r10'],
  ['an address that leads nowhere', '#/nowhere'],
];

/** What sticks out of the page to the side. */
export const wide = (page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const all = [...document.querySelectorAll('body *')];
    const out = all.filter((element) => element.getBoundingClientRect().right > room + 0.5);
    return out.map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 30)}`);
  });

/** The page itself, in the place of the first picture. */
export const drawn = (page) => page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();

/** Goes through all pages in all states, and looks at each; with the same records by other names, if told. */
export async function each({ page, goto, site }, look, records = RECORDS) {
  await seed(page, site, records);
  for (const [name, address, act] of STATES) {
    await page.goto('about:blank');
    await goto(address);
    await drawn(page);
    await act?.(page);
    await look(name);
  }
}
