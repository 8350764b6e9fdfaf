// The words of a PDF.

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** All text of a PDF, without white space: where a word ends is only a matter of positions. */
export async function pdfText(bytes) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    text += items.map((item) => item.str).join('');
  }
  await document.destroy();
  return text.replace(/\s+/g, '');
}
