import { expect, test } from 'vitest';
import { loadEngine } from '../../../eval/engine.ts';
import { processorTime } from '../../../processor-time.ts';

const engine = loadEngine();
const BEFORE =
  'A ferry sank off Tessaly on Monday. At least 12 people were killed, the coast guard said. The ferry had left Orrin at noon.';
const between = (now: string, before = BEFORE) =>
  engine.changes(
    { id: 'now', text: now, title: now.split('\n')[0] ?? '' },
    { id: 'before', text: before, title: before.split('\n')[0] ?? '' },
  );
const figures = (now: string, before?: string) =>
  between(now, before).findings.map(({ sides: [after, earlier] }) => `${earlier?.value} → ${after?.value}`);

test.each([
  ['a higher toll', BEFORE.replace('12', '20'), ['At least 12 → At least 20']],
  ['a bound that went', BEFORE.replace('At least 12', '12'), ['At least 12 → 12']],
  ['a word for a figure', BEFORE.replace('At least 12', 'Twenty'), ['At least 12 → Twenty']],
  ['another word in the same place', BEFORE.replace('at noon', 'at night').replace('12', '13'), ['At least 12 → At least 13']],
  [
    'a sentence that is longer now',
    BEFORE.replace('were killed', 'were killed and many more hurt').replace('12', '20'),
    ['At least 12 → At least 20'],
  ],
  ['the same figure in a word', BEFORE.replace('At least 12', 'At least twelve'), []],
  ['other quotation marks and spaces', BEFORE.replaceAll('. ', '.\n'), []],
  ['nothing', BEFORE, []],
])('figures: %s', (_, now, expected) => expect(figures(now)).toEqual(expected));

test('a figure that stands in headline and text is one change, revised, the newer version first', () => {
  const page = (toll: number) =>
    `Ferry toll at ${toll}\nA ferry sank off Tessaly. The toll stood at ${toll} on Monday, the harbour office said.`;
  const { findings } = between(page(20), page(12));
  const tolls = findings.filter(({ sides }) => sides[0]?.value === '20');
  expect(tolls.flatMap(({ sides }) => sides[0]?.spans ?? [])).toHaveLength(2);
  for (const { relation, kind, sides } of tolls) {
    expect([relation, kind]).toEqual(['revised', 'number']);
    expect(sides.map(({ spans }) => spans[0]?.report)).toEqual(['now', 'before']);
  }
});

test('two figures of one sentence keep their places', () => {
  const page = (killed: number, hurt: number) =>
    `The blast killed ${killed} soldiers and wounded ${hurt} near the port of Orrin.`;
  expect(figures(page(5, 31), page(4, 30))).toEqual(['4 → 5', '30 → 31']);
  expect(figures(page(5, 30), page(4, 30))).toEqual(['4 → 5']);
});

test('sentences: added, taken out and reworded, each once and with its place', () => {
  const now = BEFORE.replace(' The ferry had left Orrin at noon.', ' Divers went down again at dawn.').replace(
    'sank',
    'capsized',
  );
  const { passages, findings } = between(now);
  expect(findings).toEqual([]);
  expect(passages.map(({ now: after, before }) => [before?.text ?? '', after?.text ?? ''])).toEqual([
    ['A ferry sank off Tessaly on Monday.', 'A ferry capsized off Tessaly on Monday.'],
    ['', 'Divers went down again at dawn.'],
    ['The ferry had left Orrin at noon.', ''],
  ]);
  for (const { now: after, before } of passages) {
    if (after) expect(now.slice(after.start, after.end)).toBe(after.text);
    if (before) expect(BEFORE.slice(before.start, before.end)).toBe(before.text);
  }
});

test('a sentence whose figure changed is not told twice', () => {
  expect(between(BEFORE.replace('12', '20')).passages).toEqual([]);
});

test('the figure of another sentence that was added is no change of one that stays', () => {
  const { findings, passages } = between(`${BEFORE} In 2019 a ferry sank there with 40 on board.`);
  expect([findings.length, passages.length]).toEqual([0, 1]);
});

test('a page that became another one has no changed figures, and takes no time', () => {
  const many = (word: string): string =>
    Array.from({ length: 900 }, (_, i) => `The ${word}${i} of ${word} weighs ${i + 2} tonnes today.`).join(' ');
  const took = processorTime(() => {
    expect(between(many('ale'), many('zinc')).passages.length).toBeLessThanOrEqual(600);
  });
  expect(took).toBeLessThan(15_000);
});
