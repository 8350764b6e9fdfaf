// A page in the pseudo-language, found by its English names. `crates/words/src/pseudo.rs` makes it.

/** How a text of the files begins and ends. */
const [OPENS, CLOSES] = ['⟦', '⟧'];
/** What stands for a letter besides itself. */
const ACCENTS = {
  a: 'á', c: 'ç', d: 'ð', e: 'é', g: 'ğ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', n: 'ñ', o: 'ö', r: 'ŕ', s: 'š', u: 'ü',
  w: 'ŵ', y: 'ý', z: 'ž', A: 'Å', E: 'É', O: 'Ö', S: 'Š', U: 'Ü',
};
/** What makes a text longer. */
const PADDING = ' ẽẋṫŕá';

const letters = (text) =>
  text.replace(/[A-Za-z]/g, (letter) => (ACCENTS[letter] ? `[${letter}${ACCENTS[letter]}]` : letter));
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longer = `[${PADDING}]*`;

/** The name in the pseudo-language: the whole text, or its beginning where the pattern says so. */
function pseudo(name) {
  if (name instanceof RegExp) {
    const source = name.source.replace(/\\?[A-Za-z]+/g, (part) => (part.startsWith('\\') ? part : letters(part)));
    return new RegExp(source.replace(/^\^/, `^${OPENS}*`).replace(/\$$/, `${longer}${CLOSES}*$`));
  }
  return new RegExp(`^${OPENS}*${letters(escaped(name))}${longer}${CLOSES}*$`);
}

/** What is asked of an element that is found: its text, in part. */
const within = ({ hasText, ...options } = {}) =>
  hasText === undefined ? options : { ...options, hasText: new RegExp(letters(escaped(hasText))) };

const FINDERS = ['getByText', 'getByLabel', 'getByPlaceholder', 'getByTitle'];

/** The page, or a part of one, in which English names find what is named in the pseudo-language. */
export function inPseudo(page) {
  return new Proxy(page, {
    get(target, key) {
      const value = target[key];
      if (typeof value !== 'function') return value;
      if (key === 'getByRole') {
        return (role, { name, exact: _, ...options } = {}) =>
          inPseudo(target.getByRole(role, name === undefined ? options : { ...options, name: pseudo(name) }));
      }
      if (FINDERS.includes(key)) return (name) => inPseudo(target[key](pseudo(name)));
      if (key === 'locator') return (selector, options) => inPseudo(target.locator(selector, within(options)));
      if (key === 'filter') return (options) => inPseudo(target.filter(within(options)));
      if (['first', 'last', 'nth'].includes(key)) return (...given) => inPseudo(target[key](...given));
      return value.bind(target);
    },
  });
}

/** What of a text is not from the files: what stands outside the brackets. */
export function outside(text) {
  let depth = 0;
  let out = '';
  for (const letter of text) {
    if (letter === OPENS) depth++;
    else if (letter === CLOSES) depth--;
    else out += depth === 0 ? letter : '';
    if (depth === 0 && letter === CLOSES) out += ' ';
  }
  return depth === 0 ? out : `brackets that do not close: ${text}`;
}
