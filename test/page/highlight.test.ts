import { expect, test } from 'vitest';
import { documentOf } from '../../src/cli/html.ts';
import { COLOURS, highlightsOf, STYLE } from '../../src/page/highlight.ts';

/** Relative luminance of a colour written as #rrggbb, by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test('the measure of contrast', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});

const kinds = (['light', 'dark'] as const).flatMap((scheme) =>
  (['mark', 'selected'] as const).map((kind) => [scheme, kind, COLOURS[scheme][kind]] as const),
);

test.each(kinds)('%s, %s: text of WCAG AAA contrast', (_scheme, _kind, { text, ground }) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
  expect(STYLE).toContain(`color: ${text}; background-color: ${ground}`);
});

test.each(['light', 'dark'] as const)('%s: the chosen mark differs from the others by more than colour', (scheme) => {
  expect(COLOURS[scheme].mark.ground).not.toBe(COLOURS[scheme].selected.ground);
  expect(STYLE.match(/crossread-selected\) \{[^}]*text-decoration: underline/g)).toHaveLength(2);
});

test('a browser without the Custom Highlight API has no marks', () => {
  expect(highlightsOf(documentOf('<p>Text</p>'))).toBe(undefined);
});

/** A window that has what marks need. */
function page() {
  const document = documentOf('<html><body><p>One.</p><p>Two.</p></body></html>');
  const registry = new Map<string, { ranges: unknown[]; priority: number }>();
  class Highlight {
    ranges: unknown[];
    priority = 0;
    constructor(...ranges: unknown[]) {
      this.ranges = ranges;
    }
  }
  class CSSStyleSheet {
    text = '';
    replaceSync(text: string): void {
      this.text = text;
    }
  }
  const window = {
    document,
    Highlight,
    CSSStyleSheet,
    CSS: { highlights: registry },
    innerHeight: 100,
    matchMedia: () => ({ matches: true }),
  };
  Object.defineProperty(document, 'defaultView', { value: window });
  Object.assign(document, { adoptedStyleSheets: [] });
  const ranges = [...document.querySelectorAll('p')].map((p, at) => {
    Object.defineProperty(p.firstChild, 'ownerDocument', { value: document });
    Object.assign(p, { scrollIntoView: () => scrolled.push(at) });
    const box = { left: 0, right: 50, top: at * 20, bottom: at * 20 + 10 };
    return { startContainer: p.firstChild, getClientRects: () => [box], getBoundingClientRect: () => box } as unknown as Range;
  });
  const scrolled: number[] = [];
  return { document, registry, ranges, scrolled };
}

test('marks are shown, chosen, found under a point, and taken away without a trace', () => {
  const { document, registry, ranges, scrolled } = page();
  const before = document.toString();
  const highlights = highlightsOf(document);
  if (!highlights) throw new Error('no marks');
  highlights.show(ranges);
  expect(registry.get('crossread')?.ranges).toEqual(ranges);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  const [, second] = ranges;
  if (!second) throw new Error('no range');
  highlights.select(second);
  expect(registry.get('crossread-selected')).toMatchObject({ ranges: [second], priority: 1 });
  expect(scrolled).toEqual([1]);
  expect(highlights.at(10, 25)).toEqual([second]);
  expect(highlights.at(10, 15)).toEqual([]);
  highlights.show(ranges.slice(0, 1));
  expect([...registry.keys()]).toEqual(['crossread']);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  highlights.clear();
  expect([...registry.keys()]).toEqual([]);
  expect(document.adoptedStyleSheets).toEqual([]);
  expect(document.toString()).toBe(before);
});

test('a style that is there already is neither added nor taken away', () => {
  const { document, ranges } = page();
  const highlights = highlightsOf(document, true);
  highlights?.show(ranges);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test("the page's own style sheets stay", () => {
  const { document, ranges } = page();
  const own = {} as CSSStyleSheet;
  document.adoptedStyleSheets = [own];
  const highlights = highlightsOf(document);
  highlights?.show(ranges);
  expect(document.adoptedStyleSheets).toHaveLength(2);
  highlights?.clear();
  expect(document.adoptedStyleSheets).toEqual([own]);
});
