// What axe-core finds on the page as it stands.

import { AxeBuilder } from '@axe-core/playwright';

/** The rules whose answer depends on colours. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The violations, of these rules if some are named, each as one line: weight, rule, its help, the elements. */
export async function axe(page, rules) {
  // What is still fading in has not the colours it will have.
  await page.evaluate(async () => {
    const all = document.getAnimations().filter((animation) => Number.isFinite(animation.effect.getComputedTiming().endTime));
    await Promise.all(all.map((animation) => animation.finished.catch(() => {})));
  });
  // The legacy mode leaves out frames of other origins, of which there are none, and opens no page.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations.map(({ id, impact, help, nodes }) => {
    const where = nodes.map(({ target }) => target.join(' ')).join(', ');
    return `${impact} ${id}: ${help} (${where})`;
  });
}
