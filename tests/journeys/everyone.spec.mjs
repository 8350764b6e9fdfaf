// What people change for themselves: no motion, forced colours, wider text, four times the size.

import { COLOURS, axe } from './lib/axe.mjs';
import { PHONE, expect, test } from './lib/journey.mjs';
import { TIME, each, wide } from './lib/states.mjs';

const START = { time: TIME, path: null };

test('where nothing may move, nothing does', async ({ open }) => {
  const stage = await open({ ...START, viewport: PHONE, reducedMotion: 'reduce' });
  const found = [];
  await each(stage, async (name) => {
    const moving = await stage.page.evaluate(() =>
      document.getAnimations().filter((animation) => animation.effect.getComputedTiming().endTime > 20).map((animation) => animation.animationName ?? animation.transitionProperty),
    );
    for (const it of moving) found.push(`${name}: ${it}`);
  });
  expect(found).toEqual([]);
});

test('in the colours that a person forces on every page, all can be read and seen', async ({ open }) => {
  const stage = await open({ ...START, forcedColors: 'active' });
  const found = [];
  await each(stage, async (name) => {
    for (const problem of await axe(stage.page, COLOURS)) found.push(`${name}: ${problem}`);
    // A button is told from text by its edge: forced colours take its colour away.
    const bare = await stage.page.evaluate(() => {
      const buttons = [...document.querySelectorAll('.btn[data-kind=go]')].filter((button) => button.checkVisibility());
      return buttons.filter((button) => parseFloat(getComputedStyle(button).borderTopWidth) < 1).map((button) => button.textContent);
    });
    for (const it of bare) found.push(`${name}: ${it} has no edge`);
  });
  expect(found).toEqual([]);
});

// WCAG 1.4.12: lines at 1.5, paragraphs at 2, letters at 0.12, words at 0.16 times the size.
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }`;

test('with wider text nothing is cut off', async ({ open }) => {
  const stage = await open({ ...START, viewport: PHONE, bypassCSP: true });
  const found = [];
  await each(stage, async (name) => {
    await stage.page.addStyleTag({ content: SPACED });
    for (const it of await wide(stage.page)) found.push(`${name}: ${it}`);
    // But for what only a screen reader is told.
    const cut = await stage.page.evaluate(() => {
      const all = [...document.querySelectorAll('main *, header *, dialog[open] *')].filter((element) => element.checkVisibility());
      const hides = (element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowY) && !element.matches('.unseen, .top-act > span, .record thead, svg, svg *');
      return all.filter((element) => hides(element) && element.scrollHeight > element.clientHeight + 2).map((element) => `${element.className}: ${element.textContent.slice(0, 30)}`);
    });
    for (const it of cut) found.push(`${name}, cut: ${it}`);
  });
  expect(found).toEqual([]);
});

test('at four times the size all is there, and what has the focus is seen', async ({ open }) => {
  const stage = await open({ ...START, viewport: { width: 320, height: 256 } });
  const { page } = stage;
  const found = [];
  await each(stage, async (name) => {
    for (const it of await wide(page)) found.push(`${name}: ${it}`);
    const first = await page.evaluate(() => document.activeElement?.outerHTML);
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(async () => {
        const it = document.activeElement;
        if (!it || it === document.body) return null;
        // Some of it must be in sight, with nothing of ours in front.
        const spots = [[0.5, 0.5], [0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]];
        const isSeen = () => {
          const { x, y, width, height } = it.getBoundingClientRect();
          return spots.some(([across, down]) => {
            const top = document.elementFromPoint(x + width * across, y + height * down);
            return top && (it.contains(top) || top.contains(it) || [...(it.labels ?? [])].some((label) => label.contains(top)));
          });
        };
        // A message in front is got out of the way, and the page is scrolled, before the next
        // pictures: how soon those come is the machine's affair.
        for (let pictures = 0; pictures < 120; pictures++) {
          if (isSeen()) return null;
          await new Promise(requestAnimationFrame);
        }
        return it.outerHTML.slice(0, 80);
      });
      if (hidden) found.push(`${name}, behind something: ${hidden}`);
      if ((await page.evaluate(() => document.activeElement?.outerHTML)) === first) break;
    }
  });
  expect(found).toEqual([]);
});
