import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import table from '../../../src/engine/lexicon/words.generated.json' with { type: 'json' };
import { type EventPack, PACK_LIMITS, packOf, reportsOfPack } from '../../../src/library/files/event-pack.ts';

const SENTENCE = 'Twelve people died when the river burst its banks on Sunday.';
const statement = { sentence: SENTENCE, figures: ['Twelve people'] };
const report = {
  outlet: 'Valley News',
  title: 'Flood kills 12',
  published: '2026-05-03',
  url: 'https://valley.example/flood',
  statements: [statement],
};
const pack = { format: 'crossread-event-pack', version: 1, event: 'Flood in the valley', reports: [report] };

test('the reports of a pack hold its sentences', () => {
  expect(reportsOfPack(pack, 'flood.json')).toEqual({
    articles: [
      {
        id: 'https://valley.example/flood',
        url: 'https://valley.example/flood',
        title: 'Flood kills 12',
        outlet: 'Valley News',
        published: '2026-05-03',
        text: `Flood kills 12\n\n${SENTENCE}`,
      },
    ],
  });
});

const changed = (change: object): object => ({ ...pack, reports: [{ ...report, ...change }] });

test.each([
  ['a later version', { ...pack, version: 2 }, { code: 'pack-version' }],
  ['an unknown field', { ...pack, script: 'alert(1)' }, { code: 'pack', field: 'script' }],
  ['no reports', { ...pack, reports: [] }, { code: 'pack', field: 'reports' }],
  ['no statements', changed({ statements: [] }), { code: 'pack', field: 'reports.0.statements' }],
  [
    'a figure that is not in the sentence',
    changed({ statements: [{ ...statement, figures: ['40 people'] }] }),
    { code: 'pack', field: 'reports.0.statements.0.figures' },
  ],
  [
    'a sentence of several lines',
    changed({ statements: [{ sentence: 'A.\nB.' }] }),
    { code: 'pack', field: 'reports.0.statements.0.sentence' },
  ],
  [
    'a whole text',
    changed({ statements: [{ sentence: 'a'.repeat(PACK_LIMITS.sentence + 1) }] }),
    { code: 'pack', field: 'reports.0.statements.0.sentence' },
  ],
  ['a link that is a script', changed({ url: 'javascript:alert(1)' }), { code: 'pack', field: 'reports.0.url' }],
  ['a date that is none', changed({ published: 'yesterday' }), { code: 'pack', field: 'reports.0.published' }],
  [
    'too many statements',
    changed({ statements: Array.from({ length: PACK_LIMITS.statements + 1 }, () => statement) }),
    { code: 'pack', field: 'reports.0.statements' },
  ],
  ['reports that are none', { ...pack, reports: 'many' }, { code: 'pack', field: 'reports' }],
])('refused: %s', (_, value, problem) => expect(reportsOfPack(value, 'flood.json')).toEqual({ problem }));

describe('a pack that Crossread makes', () => {
  const engine = createEngine(table);
  const TEXT = [
    'Flood kills 12 in the valley',
    'Twelve people died when the river burst its banks in the Kasenga valley on Sunday, the governor said.',
    'The water came at night.',
    'Nobody had expected it.',
    'About 400 houses were destroyed, and 2,000 people were brought to schools on higher ground.',
    'It was the worst flood that the valley had seen.',
  ].join('\n\n');
  const first = engine.read({
    id: 'a',
    title: 'Flood kills 12 in the valley',
    text: TEXT,
    outlet: 'Valley News',
    url: 'https://valley.example/a',
  });
  const second = engine.read({
    id: 'b',
    title: 'Flood kills 15',
    text: TEXT.replace('Flood kills 12 in the valley', 'Flood kills 15').replace('Twelve people', 'Fifteen people'),
  });
  const check = engine.crossCheck(first, [second], { assumeSameEvent: true });
  const made: EventPack = packOf('Flood', [first, second], check, '2026-05-04T12:00:00.000Z');

  test('holds sentences with figures, as published, and at most half of a report', () => {
    expect(made.reports.map(({ statements }) => statements.map(({ sentence }) => sentence.slice(0, 20)))).toEqual([
      ['Twelve people died w', 'About 400 houses wer'],
      ['Fifteen people died ', 'About 400 houses wer'],
    ]);
    expect(made.reports[0]?.statements[1]?.figures).toEqual(['About 400', '2,000']);
    expect(made.reports[0]).toMatchObject({ outlet: 'Valley News', url: 'https://valley.example/a' });
    expect(made.reports[1]).not.toHaveProperty('outlet');
  });

  test('can be imported', () => {
    const content = reportsOfPack(JSON.parse(JSON.stringify(made)), 'flood.json');
    expect(content).toMatchObject({ articles: [{ id: 'https://valley.example/a' }, { id: 'flood.json#2' }] });
  });

  test('takes nothing of digests', () => {
    const digest = { ...first, report: { ...first.report, digest: true } };
    expect(packOf('Flood', [digest], undefined, '2026-05-04').reports).toEqual([]);
  });
});

test('whatever its reports state of themselves, a pack that is made can be read', () => {
  const long = 'A very long headline about twelve dead '.repeat(60);
  const { read } = createEngine(table);
  const stated = [
    { title: long, outlet: long, byline: `${long}\n${long}`, language: long, url: `https://valley.example/${'x'.repeat(5000)}` },
    { title: '  ', outlet: '', published: 'yesterday', url: 'file:///home/reader/flood.html', byline: '\n' },
    { title: `Line\nbreak`, url: 'https://user:secret@valley.example/', published: '2026-05-03' },
  ];
  const readings = stated.map((fields, n) =>
    read({ id: `${n}`, text: `${SENTENCE} ${SENTENCE.replace('Twelve', 'Thirteen')} The mayor spoke.`, ...fields }),
  );
  for (const event of [long, ' ', 'Flood']) {
    const made = packOf(event, readings, undefined, '2026-05-04T00:00:00Z');
    expect(made.reports).toHaveLength(3);
    expect(reportsOfPack(JSON.parse(JSON.stringify(made)), 'flood.json')).toHaveProperty('articles');
    expect(JSON.stringify(made)).not.toMatch(/secret|reader/);
  }
});
