// The app as one file, opened from a disk: `cargo xtask single` packs it from the built site.

import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NO_COUNTRY, logInterview, settles, visit } from './lib/app.mjs';
import { setClock } from './lib/clock.mjs';
import { MONDAY } from './lib/journey.mjs';

const SAMPLES = new URL('../../crates/exchange/tests/data/import/', import.meta.url);
const FILE = fileURLToPath(new URL('../../target/single/curtain-call.html', import.meta.url));

test('one file, from a disk: an interview is logged and kept, and nothing is asked of a network', async ({ browser }) => {
  expect(existsSync(FILE), `${FILE} is missing: cargo xtask single`).toBeTruthy();
  // Alone in a folder: it needs no neighbour. A sign that has to be escaped in an address, too.
  const folder = await mkdtemp(join(tmpdir(), 'curtain call #'));
  const alone = join(folder, 'my file.html');
  await copyFile(FILE, alone);
  try {
    const context = await browser.newContext(NO_COUNTRY);
    const problems = [];
    const address = pathToFileURL(alone).href;
    context.on('request', (request) => {
      if (!request.url().startsWith('data:') && request.url().split('#')[0] !== address) problems.push(request.url());
    });
    context.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    context.on('weberror', (webError) => problems.push(webError.error().message));
    await context.setOffline(true);
    await setClock(context, MONDAY);
    const page = await context.newPage();
    await page.goto(address);
    await logInterview(page, { company: 'Halden', role: 'Planner', met: ['Anna Berg'] });
    const title = () => page.locator('main .move h1').allTextContents();
    await settles(title, ['Write to Anna Berg at Halden']);
    await page.reload();
    await settles(title, ['Write to Anna Berg at Halden']);
    // Every country's holidays are in the file.
    await visit(page, '#/settings');
    await page.getByLabel('Where the employers are').selectOption({ label: 'Egypt' });
    await page.getByRole('switch', { name: /Eid al-Fitr/ }).waitFor();
    // So is what reads the files of other programs, and what hands everything over.
    await visit(page, '#/import');
    for (const [name, what] of [['teal.csv', '1 new.'], ['linkedin-export.zip', '4 new.'], ['contact-v4.vcf', '1 new.'], ['invite-google.ics', '1 new.'], ['tracker.xlsx', '2 new.']]) {
      await page.getByLabel('The file').setInputFiles(fileURLToPath(new URL(name, SAMPLES)));
      await page.getByRole('heading', { name: 'What is in it' }).waitFor();
      await page.getByText(what, { exact: true }).waitFor();
      if (name === 'tracker.xlsx') await page.getByRole('button', { name: /^Take in / }).click();
      else await page.getByRole('button', { name: 'Leave it' }).click();
    }
    await visit(page, '#/openings');
    await page.getByRole('link', { name: /^Halden/ }).first().waitFor();
    await visit(page, '#/backup');
    const downloads = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hand over everything', exact: true }).click();
    expect(await readFile(await (await downloads).path(), 'utf8')).toContain('Halden Freight');
    await page.close();
    expect(problems).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
