// Several tabs, siblings on the same origin, and other versions: nothing is lost among them.

import { hears, said, settles, visit } from './lib/app.mjs';
import { expect, test, until } from './lib/journey.mjs';
import { PREFIX, checksum } from './lib/record.mjs';
import { banners, counts, inCopy, noteAndHear, openings } from './lib/saved.mjs';
import { seed, snapshot } from './lib/storage.mjs';

const NOTHING = { path: null };

// The app in so many tabs, with one opening in it.
async function tabsOf(stage, count) {
  await seed(stage.page, stage.site, openings(1));
  await stage.goto('#/');
  const tabs = [stage.page];
  while (tabs.length < count) {
    const tab = await stage.context.newPage();
    await tab.goto(new URL('#/', stage.site.url).href);
    tabs.push(tab);
  }
  for (const tab of tabs) {
    await visit(tab, '#/log/o0');
    await tab.getByRole('button', { name: 'They called or wrote', exact: true }).waitFor();
  }
  return tabs;
}

const press = (tab) => tab.getByRole('button', { name: 'They called or wrote', exact: true }).click();

// A page of somebody else on the same origin.
async function sibling(stage, act) {
  const page = await stage.context.newPage();
  // Not any address: the service worker would answer with the app.
  await page.goto(new URL('rescue.html', stage.site.url).href);
  await page.evaluate(act);
  await page.close();
}

// Puts a tab to sleep, as a phone does; gives what wakes it.
async function asleep(stage, tab) {
  const session = await stage.context.newCDPSession(tab);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  return async () => {
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await session.detach();
  };
}

for (const count of [2, 4]) {
  test(`${count} tabs that save at the same moment keep all of it`, async ({ open }) => {
    const stage = await open(NOTHING);
    const tabs = await tabsOf(stage, count);
    await Promise.all(tabs.map(press));
    for (const tab of tabs) await settles(() => counts(tab), { o0: 2 + count });
    await stage.page.reload();
    await settles(() => counts(stage.page), { o0: 2 + count });
    expect(await banners(stage.page)).toEqual([]);
  });

  test(`of ${count} tabs all but one close right after saving`, async ({ open }) => {
    const stage = await open(NOTHING);
    const tabs = await tabsOf(stage, count);
    for (const tab of tabs.slice(1)) {
      await press(tab);
      await said(tab).getByText('They got in touch.').waitFor();
      await tab.close();
    }
    await settles(() => counts(stage.page), { o0: 1 + count });
    await press(stage.page);
    await settles(() => counts(stage.page), { o0: 2 + count });
    await stage.page.reload();
    await settles(() => counts(stage.page), { o0: 2 + count });
    expect(await banners(stage.page)).toEqual([]);
  });

  test(`a sibling clears the origin under ${count} open tabs`, async ({ open }) => {
    const stage = await open(NOTHING);
    const tabs = await tabsOf(stage, count);
    await noteAndHear(stage.page);
    await sibling(stage, () => localStorage.clear());
    for (const tab of tabs) await settles(() => counts(tab), { o0: 3 });
    await noteAndHear(tabs[1]);
    await settles(() => counts(stage.page), { o0: 4 });
  });
}

for (const count of [2, 4]) {
  test(`one of ${count} tabs sleeps while the others save, and wakes to all of it`, async ({ open }) => {
    const stage = await open(NOTHING);
    const tabs = await tabsOf(stage, count);
    const [sleeper, ...others] = tabs;
    const wake = await asleep(stage, sleeper);
    for (const tab of others) await press(tab);
    await settles(() => counts(others[0]), { o0: 1 + count });
    await wake();
    // It knew of none of that when it fell asleep.
    await press(sleeper);
    await settles(() => counts(sleeper), { o0: 2 + count });
    await sleeper.reload();
    await settles(() => counts(sleeper), { o0: 2 + count });
    expect(await banners(sleeper)).toEqual([]);
  });

  test(`one of ${count} tabs is loaded again while the others save`, async ({ open }) => {
    const stage = await open(NOTHING);
    const tabs = await tabsOf(stage, count);
    await Promise.all([stage.page.reload(), ...tabs.slice(1).map(press)]);
    await settles(() => counts(stage.page), { o0: 1 + count });
    await noteAndHear(stage.page);
    for (const tab of tabs) await settles(() => counts(tab), { o0: 2 + count });
  });
}

test('a sibling clears the origin while the only tab sleeps', async ({ open }) => {
  const stage = await open(NOTHING);
  await tabsOf(stage, 1);
  await noteAndHear(stage.page);
  const wake = await asleep(stage, stage.page);
  await sibling(stage, () => localStorage.clear());
  await wake();
  await settles(() => counts(stage.page), { o0: 3 });
  await noteAndHear(stage.page);
  await settles(() => counts(stage.page), { o0: 4 });
});

test('a tab is opened while another saves', async ({ open }) => {
  const stage = await open(NOTHING);
  await tabsOf(stage, 1);
  const other = await stage.context.newPage();
  await Promise.all([press(stage.page), other.goto(new URL('#/', stage.site.url).href)]);
  await noteAndHear(other);
  for (const tab of [stage.page, other]) await settles(() => counts(tab), { o0: 4 });
  await other.reload();
  await settles(() => counts(other), { o0: 4 });
  expect(await banners(other)).toEqual([]);
});

test('a sibling clears the origin while nobody is there', async ({ open }) => {
  const stage = await open(NOTHING);
  await tabsOf(stage, 1);
  await noteAndHear(stage.page);
  await stage.page.goto('about:blank');
  await sibling(stage, () => localStorage.clear());
  await stage.goto('#/');
  await settles(() => counts(stage.page), { o0: 3 });
  await settles(() => banners(stage.page), [
    'Some of what this browser kept was damaged or gone. One record was brought back from the safety copy.',
  ]);
  await stage.page.getByRole('status').getByRole('button', { name: 'Close' }).first().click();
  await settles(() => banners(stage.page), []);
});

test('a sibling deletes the safety copy: saving goes on and it is made again', async ({ open }) => {
  const stage = await open(NOTHING);
  await tabsOf(stage, 2);
  await noteAndHear(stage.page);
  await sibling(stage, () => new Promise((go) => { indexedDB.deleteDatabase('curtain-call/v1').onsuccess = go; }));
  await visit(stage.page, '#/');
  await noteAndHear(stage.page);
  await settles(() => counts(stage.page), { o0: 4 });
  await stage.page.reload();
  await settles(() => inCopy(stage.page), ['r/o0']);
});

// What a newer version would write: its own number in the head of a value.
const NEWER = {
  'on the list': ['m/0000ffff/a', '00000001 0000000000000000'],
  'on a record': ['r/o9', '{"opening":{}}'],
};
for (const [what, [name, body]] of Object.entries(NEWER)) {
  test(`a newer version in another tab, by its mark ${what}: this one stops, says so, and breaks nothing`, async ({ open }) => {
    const stage = await open(NOTHING);
    await tabsOf(stage, 1);
    const other = await stage.context.newPage();
    await other.goto(new URL('rescue.html', stage.site.url).href);
    await other.evaluate(([key, value]) => localStorage.setItem(key, value), [`${PREFIX}${name}`, `2.9.${checksum(2, 9, body)} ${body}`]);
    const alert = stage.page.getByRole('alert').filter({ hasText: 'A newer version of Curtain Call' });
    await alert.waitFor();
    const before = await snapshot(stage.page);
    await press(stage.page);
    await stage.page.locator('.toast[data-kind=trouble]').waitFor();
    expect((await counts(stage.page)).o0).toBe(2);
    const after = await snapshot(stage.page);
    for (const key of Object.keys(before).filter((key) => key.includes('/r/'))) expect(after[key]).toBe(before[key]);
  });
}

test('no safety copy to be had: it is said, and saving goes on', async ({ open }) => {
  const stage = await open(NOTHING);
  await stage.page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No.', 'SecurityError');
    };
  });
  await tabsOf(stage, 1);
  await stage.page.locator('.banner', { hasText: 'keeps no safety copy' }).waitFor();
  await noteAndHear(stage.page);
  await settles(() => counts(stage.page), { o0: 3 });
});

test('"saved" is not said before the safety copy is on the disk', async ({ open }) => {
  const stage = await open(NOTHING);
  await stage.page.addInitScript(() => {
    const durable = IDBDatabase.prototype.transaction;
    globalThis.modes = [];
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      globalThis.modes.push([mode, options?.durability]);
      const transaction = durable.call(this, stores, mode, options);
      if (mode !== 'readwrite' || !globalThis.slow) return transaction;
      // Held open until the test lets go.
      const store = transaction.objectStore(transaction.objectStoreNames[0]);
      const hold = () => { if (globalThis.slow) store.get('x').onsuccess = hold; };
      hold();
      return transaction;
    };
  });
  await tabsOf(stage, 1);
  await until(stage.page, () => globalThis.modes.some(([mode]) => mode === 'readwrite'));
  await stage.page.evaluate(() => { globalThis.slow = true; });
  await press(stage.page);
  await hears(stage.page, 'Saving…');
  await stage.page.evaluate(() => { globalThis.slow = false; });
  await stage.page.locator('.toast', { hasText: 'They got in touch.' }).waitFor();
  const modes = await stage.page.evaluate(() => globalThis.modes);
  expect(modes.filter(([mode]) => mode === 'readwrite').every(([, durability]) => durability === 'strict')).toBeTruthy();
});
