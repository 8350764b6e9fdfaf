// What axe-core finds on the page as it stands.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The violations, each as one line: weight, rule, its help, the elements.
 *
 * The library comes in by the debugger, which the page's policy does not bind.
 */
export async function axe(page) {
  // What is still fading in has not the colours it will have.
  await page.evaluate(async () => {
    const all = document.getAnimations().filter((it) => Number.isFinite(it.effect.getComputedTiming().endTime));
    await Promise.all(all.map((it) => it.finished.catch(() => {})));
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: await source });
  await session.detach();
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  return violations.map(({ id, impact, help, nodes }) => {
    const where = nodes.map(({ target }) => target.join(' ')).join(', ');
    return `${impact} ${id}: ${help} (${where})`;
  });
}
