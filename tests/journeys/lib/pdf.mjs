// The words of a PDF that Chromium printed: its streams inflated, its glyphs read by each font's
// own table. No reader for other makers' files.

import { inflateSync } from 'node:zlib';

/** All text of a PDF, without white space: where a word ends is only a matter of positions. */
export function pdfText(bytes) {
  const file = bytes.toString('latin1');
  const objects = new Map();
  for (const [, id, body] of file.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)\nendobj/g)) objects.set(id, body);
  const fonts = new Map();
  for (const body of objects.values()) {
    for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
      if (table) fonts.set(name, glyphs(inflated(objects.get(table))));
    }
  }
  const pages = [...objects.values()].filter((it) => /\/Type \/Page\b/.test(it));
  const contents = pages.flatMap((it) => [...it.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id]) => objects.get(id)));
  return contents.map((it) => words(inflated(it), fonts)).join('');
}

function inflated(object) {
  const at = object.search(/stream\r?\n/);
  const start = object.indexOf('\n', at) + 1;
  return inflateSync(Buffer.from(object.slice(start), 'latin1'), { finishFlush: 2 }).toString('latin1');
}

// A font's table from glyphs to characters.
function glyphs(table) {
  const map = new Map();
  const text = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from, to] of block.matchAll(/<(\w+)> <(\w+)>/g)) map.set(parseInt(from, 16), text(to));
  }
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, first] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = parseInt(from, 16);
      for (let it = start; it <= parseInt(to, 16); it++) map.set(it, String.fromCharCode(parseInt(first, 16) + it - start));
    }
  }
  return map;
}

function words(content, fonts) {
  let font = new Map();
  let out = '';
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name) ?? new Map();
    else for (const [code] of hex.matchAll(/.{4}/g)) out += font.get(parseInt(code, 16)) ?? '';
  }
  return out.replace(/\s+/g, '');
}
