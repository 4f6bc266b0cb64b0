/** HTML as a parser needs it that adds nothing by itself. */

/** The text with the elements around it that browsers add where they are left out: `html`, `head`, `body`. */
export function wholeHtml(html: string): string {
  const text = html.replace(/^\ufeff/, '');
  if (/<body[\s>]/i.test(text) && /<html[\s>]/i.test(text)) return text;
  const open = /<html(?:\s[^>]*)?>/i.exec(text);
  if (open) {
    const start = Math.max(open.index + open[0].length, endOf(/<\/head\s*>/i, text));
    return `${text.slice(0, start)}<body>${text.slice(start)}`;
  }
  const doctype = /^\s*(?:<!--[\s\S]*?-->\s*)*<!doctype[^>]*>/i.exec(text)?.[0] ?? '';
  const rest = text.slice(doctype.length);
  const inner = /<body[\s>]/i.test(rest) ? rest : `<head></head><body>${rest}</body>`;
  return `<!doctype html><html>${inner}</html>`;
}

function endOf(pattern: RegExp, text: string): number {
  const found = pattern.exec(text);
  return found ? found.index + found[0].length : 0;
}
