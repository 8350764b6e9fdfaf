// Every way in and out is found under one word, by somebody who has never been there.

import { hasCome, visit } from './lib/app.mjs';
import { axe } from './lib/axe.mjs';
import { PHONE, expect, test } from './lib/journey.mjs';
import { RECORDS, TIME, wide } from './lib/states.mjs';
import { seed } from './lib/storage.mjs';

async function begin(open, viewport) {
  const stage = await open({ path: null, time: TIME, viewport });
  await seed(stage.page, stage.site, RECORDS);
  await stage.goto('#/');
  await hasCome(stage.page);
  return stage.page;
}

const heading = (page, name) => page.getByRole('main').getByRole('heading', { name, exact: true });

for (const viewport of [PHONE, { width: 320, height: 700 }]) {
  test(`from the navigation, ${viewport.width} px wide`, async ({ open }) => {
    const page = await begin(open, viewport);
    const more = page.getByRole('navigation', { name: 'More' });
    for (const [word, title] of [['Import', 'Bring in what you have'], ['Looking back', 'Looking back'], ['Backup', 'Backup']]) {
      await more.getByRole('link', { name: word, exact: true }).click();
      await heading(page, title).waitFor();
    }
    const contents = page.getByRole('navigation', { name: 'On this page' });
    for (const [word, title] of [
      ['Download', 'Download everything'],
      ['Restore a file', 'Restore from a file'],
      ['Hand over', 'Hand over to another device'],
      ['Shared file', 'A shared file'],
      ['Calendar', 'Into your calendar'],
      ['Tables, cards, print', 'Tables, cards, print'],
      ['Forget', 'Forget'],
    ]) {
      await contents.getByRole('button', { name: word, exact: true }).press('Enter');
      await expect(heading(page, title)).toBeFocused();
      await expect(heading(page, title)).toBeInViewport();
    }
    expect(await wide(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: 'All openings, to read and to print' }).click();
    await heading(page, 'Openings to print').waitFor();
    await more.getByRole('link', { name: 'Backup', exact: true }).click();
    await contents.getByRole('link', { name: 'Work-search record' }).click();
    await heading(page, 'Work-search record').waitFor();
    await visit(page, '#/look-back');
    await page.getByRole('link', { name: 'Work-search record for an employment office' }).click();
    await heading(page, 'Work-search record').waitFor();
  });
}

test('by a word typed into Find', async ({ open }) => {
  const page = await begin(open, PHONE);
  for (const [word, title] of [
    ['import', 'Bring in what you have'],
    ['linkedin', 'Bring in what you have'],
    ['csv', /^(Bring in what you have|Backup)$/],
    ['contact cards', 'Backup'],
    ['print', /^(Openings to print|Work-search record)$/],
    ['work-search', 'Work-search record'],
    ['looking back', 'Looking back'],
    ['hand over', 'Backup'],
    ['shared file', 'Backup'],
    ['sync', 'Backup'],
  ]) {
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.fill(word);
    await page.getByRole('option').first().waitFor();
    await field.press('Enter');
    await expect(page.getByRole('main').getByRole('heading', { level: 1 }), word).toHaveText(title);
    await visit(page, '#/');
    await page.locator('main .move').waitFor();
  }
});
