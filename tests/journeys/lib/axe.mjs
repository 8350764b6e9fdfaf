// What axe-core finds on the page as it stands.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The serious and critical violations, each as one line: rule, its help, the elements.
 *
 * The library comes in by the debugger, which the page's policy does not bind.
 */
export async function axe(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: await source });
  await session.detach();
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => {
      const where = nodes.map(({ target }) => target.join(' ')).join(', ');
      return `${id}: ${help} (${where})`;
    });
}
