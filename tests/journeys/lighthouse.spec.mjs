// Lighthouse, on a phone as it simulates one: accessibility, best practices, search, speed.

import assert from 'node:assert/strict';
import { env } from 'node:process';
import { test } from 'node:test';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { ARGS, executable } from './lib/browser.mjs';
import { serveSite } from './lib/site.mjs';

/**
 * The least of 100. The goal for speed is 98, and 98 to 99 was seen; it may be some points less
 * here, since a busy machine counts as a slow phone.
 */
const LEAST = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 92 };

test('lighthouse', { timeout: 300_000 }, async (t) => {
  const site = await serveSite();
  const browser = await puppeteer.launch({ executablePath: executable(), args: ARGS });
  try {
    let low;
    // What else the machine does can only slow a run: the best of three counts.
    for (let run = 0; run < 3 && low?.length !== 0; run++) {
      const page = await browser.newPage();
      const { lhr } = await lighthouse(site.url, { onlyCategories: Object.keys(LEAST), logLevel: 'error' }, undefined, page);
      await page.close();
      const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, it]) => [name, Math.round(it.score * 100)]));
      t.diagnostic(JSON.stringify(scores));
      low = Object.keys(LEAST).filter((name) => !(scores[name] >= LEAST[name]));
      const audits = Object.values(lhr.audits).filter((it) => it.score !== null && it.score < 1);
      if (low.length) for (const it of audits) t.diagnostic(`${it.id}: ${it.displayValue ?? it.title}`);
    }
    assert.deepEqual(low, []);
  } finally {
    await browser.close();
    await site.close();
  }
});
