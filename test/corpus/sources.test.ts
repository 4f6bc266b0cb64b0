import { describe, expect, test } from 'vitest';
import { borrowed } from './borrowed.ts';
import { digests, haveSources, sourceTexts } from './events.ts';
import { unfounded } from './figures.ts';

const texts = haveSources ? sourceTexts() : new Map<string, string>();
const rows = digests().map((digest) => [digest.id, digest] as const);
const title = haveSources
  ? 'digests against the reports they retell'
  : 'digests against the reports they retell (skipped: ../shared, with the texts of the reports, is not beside this checkout)';

describe.skipIf(!haveSources)(title, () => {
  test.each(rows)('%s: its report is there', (id) => {
    expect(texts.get(id)?.length).toBeGreaterThan(100);
  });

  test.each(rows)('%s: every figure stands in its report, with the same hedge', (id, { title, digest }) => {
    expect(unfounded([title ?? '', ...digest].join('\n'), texts.get(id) ?? '')).toEqual([]);
  });

  // All reports of the event: agency copy travels between outlets.
  test.each(rows)('%s: no wording of its report or of another report of the event', (id, { title, digest }) => {
    const event = id.slice(0, id.indexOf('/') + 1);
    const told = [...texts].filter(([other]) => other.startsWith(event)).map(([, text]) => text);
    expect(told.flatMap((text) => borrowed([title ?? '', ...digest], text))).toEqual([]);
  });
});
