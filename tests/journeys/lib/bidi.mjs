// Names from right to left: the records of every state by such names, and whether each stands apart.

import { decode, encode } from './record.mjs';
import { RECORDS } from './states.mjs';

const HEBREW = {
  'Mia Holm': 'מאיה הולם',
  'Maria Lopez-Fernández de Córdoba': 'מריה לופז',
  'my manager at Corvo, 2019 to 2023': 'המנהלת שלי בקורבו',
  'the stock migration': 'העברת המלאי',
  Halden: 'חברת החשמל',
  'Operations analyst': 'אנליסטית תפעול',
  'Anna Berg': 'דנה כהן',
  'Head of operations': 'סמנכלית תפעול',
  Priya: 'פנינה',
  'Helen Marsh': 'הלן מרש',
  'The new line is two shifts short.': 'בקו החדש חסרות שתי משמרות',
  'Fridays are good.': 'עדיף ביום שישי',
  Meridian: 'מרידיאן',
  Nurse: 'אחות',
  Brightwell: 'ברייטוול',
  'Ruth Haddad': 'רות חדאד',
  'Dana Cole': 'יעל קול',
  'Fjord Energy': 'אנרגיית הפיורד',
  'Grid planner': 'מתכננת רשת',
};

/** The records of every state, the names and words in them from right to left. */
export const FROM_THE_RIGHT = RECORDS.map(([key, value]) => {
  const words = Object.entries(HEBREW);
  const text = words.reduce((all, [from, to]) => all.replaceAll(`"${from}"`, `"${to}"`), JSON.stringify(decode(value)));
  return [key, encode(JSON.parse(text))];
});

/**
 * The texts from right to left that would change places with what is around them: those in no
 * element of their own direction, and two in one with nothing from left to right between them.
 * What the person wrote as a whole keeps its own direction; a list of the browser's own has no elements.
 */
export const mixed = (page) =>
  page.evaluate((names) => {
    const found = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { data, parentElement: around } = nodes.currentNode;
      if (!/\p{Script=Hebrew}/u.test(data) || !around.checkVisibility() || around.closest('option, title, .unseen, .letter')) continue;
      const where = `${around.tagName.toLowerCase()}.${around.className}: ${data.slice(0, 60)}`;
      if (!around.closest('bdi, [dir="auto"]')) found.push(`not apart, ${where}`);
      const places = names.flatMap((name) => (data.includes(name) ? [[data.indexOf(name), name]] : []));
      places.sort((a, b) => a[0] - b[0]);
      const isSwapped = places.some(([start, name], place) => {
        const next = places[place + 1];
        return next && !/[A-Za-z\n]/.test(data.slice(start + name.length, next[0]));
      });
      if (isSwapped) found.push(`two in one, ${where}`);
    }
    return found;
  }, Object.values(HEBREW));
