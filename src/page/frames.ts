/** Frames of a page, in which the report stands now and then. */

/** A frame that can be read. */
export interface Frame {
  document: Document;
  url: string;
}

/** Frames of the same origin, those with most text first. */
export function framesOf(document: Document): Frame[] {
  const frames = [...document.querySelectorAll('iframe, frame')].flatMap((frame) =>
    documentIn(frame).map((inner) => ({ document: inner, url: inner.URL, length: inner.body.textContent?.length ?? 0 })),
  );
  return frames.sort((a, b) => b.length - a.length);
}

/** The document of a frame of the same origin; none for others. */
export function documentIn(frame: Element): Document[] {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner?.body ? [inner] : [];
  } catch {
    // Firefox throws where Chromium answers null: the frame belongs to another site.
    return [];
  }
}

// Beside a frame that holds the report there is a menu and a footer at most.
const MAX_TEXT = 600;
// A frame that takes up less of the window is a box: a map, an advertisement, a player.
const MIN_SHARE = 0.5;

/** Address of the frame of another site that takes the place of the report; undefined where there is none such. */
export function foreignFrame(document: Document, url: string): string | undefined {
  if ((document.body?.textContent?.length ?? 0) > MAX_TEXT) return undefined;
  for (const frame of document.querySelectorAll('iframe[src], frame[src]')) {
    const address = absolute(frame.getAttribute('src') ?? '', url);
    if (address && address.origin !== absolute(url, url)?.origin && isLarge(frame)) return address.href;
  }
  return undefined;
}

function isLarge(frame: Element): boolean {
  const view = frame.ownerDocument.defaultView;
  const box = typeof frame.getBoundingClientRect === 'function' ? frame.getBoundingClientRect() : undefined;
  // Without a layout (a parsed file) nothing has a size: the only frame of a page without text is what the page is for.
  if (!box || !view?.innerWidth || !view.innerHeight) return true;
  return (box.width * box.height) / (view.innerWidth * view.innerHeight) >= MIN_SHARE;
}

function absolute(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    // Not an address.
    return undefined;
  }
}
