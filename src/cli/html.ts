/** HTML text to a document, for Node. */
import { parseHTML } from 'linkedom';

/** The document of `html`; a fragment or plain text is put into a body. `url` becomes the base of its links. */
export function documentOf(html: string, url?: string): Document {
  const { document } = parseHTML(whole(html));
  // linkedom has no way to give a document its address; extraction reads `baseURI` alone.
  if (url !== undefined) Object.defineProperty(document, 'baseURI', { value: url, configurable: true });
  return document;
}

// linkedom makes the first element the root, whatever it is; browsers add what is left out.
function whole(html: string): string {
  const text = html.replace(/^\ufeff/, '');
  if (/<html[\s>]/i.test(text)) return text;
  const doctype = /^\s*(?:<!--[\s\S]*?-->\s*)*<!doctype[^>]*>/i.exec(text)?.[0] ?? '';
  const rest = text.slice(doctype.length);
  const inner = /<body[\s>]/i.test(rest) ? rest : `<head></head><body>${rest}</body>`;
  return `<!doctype html><html>${inner}</html>`;
}
