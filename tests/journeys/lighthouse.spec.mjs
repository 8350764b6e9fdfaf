// Lighthouse, on a phone as it simulates one: accessibility, best practices, search, speed.

import { expect, test } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { ARGS, executable } from './lib/browser.mjs';
import { serveSite } from './lib/site.mjs';

/**
 * The least of 100. The goal for speed is 98; 71 to 91 is seen, so this only guards against what is
 * grossly slow: another journey runs beside it, and a busy machine counts as a slow phone.
 */
const LEAST = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 50 };

test('lighthouse', async () => {
  const site = await serveSite();
  const chrome = await launch({ chromePath: executable(), chromeFlags: [...ARGS, '--headless'], maxConnectionRetries: 200 });
  try {
    let low;
    // What else the machine does can only slow a run: the best of three counts.
    for (let run = 0; run < 3 && low?.length !== 0; run++) {
      const { lhr } = await lighthouse(site.url, { port: chrome.port, onlyCategories: Object.keys(LEAST), logLevel: 'error' });
      const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, category]) => [name, Math.round(category.score * 100)]));
      console.log(JSON.stringify(scores), `benchmark ${lhr.environment.benchmarkIndex}`);
      low = Object.keys(LEAST).filter((name) => !(scores[name] >= LEAST[name]));
      const audits = Object.values(lhr.audits).filter((audit) => audit.score !== null && audit.score < 1);
      if (low.length) for (const it of audits) console.log(`${it.id}: ${it.displayValue ?? it.title}`);
    }
    expect(low).toEqual([]);
  } finally {
    chrome.kill();
    await site.close();
  }
});
