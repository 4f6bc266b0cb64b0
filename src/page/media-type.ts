/** What a document is before it is read: HTML, or a viewer of something else. */

/** Media type of what the reader sees: `text/html`, or that of a file which the browser shows in a viewer of its own. */
export function documentType(document: Document): string {
  const type = document.contentType ?? 'text/html';
  if (type !== 'text/html' && type !== 'application/xhtml+xml') return type;
  const only = document.body?.children.length === 1 ? document.body.children[0] : undefined;
  const viewed = only && /^(?:embed|object)$/.test(only.localName) ? only.getAttribute('type') : null;
  return viewed && !/html/.test(viewed) ? viewed : 'text/html';
}
