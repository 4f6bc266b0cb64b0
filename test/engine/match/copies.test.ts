import { describe, expect, test } from 'vitest';
import { copies, originNumbers } from '../../../src/engine/match/copies.ts';
import { pageAddress } from '../../../src/engine/match/page-address.ts';
import { sameReport } from '../../../src/engine/match/same-report.ts';
import type { Report } from '../../../src/model.ts';
import { caseReadings, readingOf } from './readings.ts';

describe('copies in the cases', () => {
  const cases = caseReadings();
  // A re-write in other words (machine translation) leaves nothing to go by.
  const REWRITTEN = ['brackwater-verdict', 'maravera-spill'];
  test.each(cases.map((one) => [one.name, one] as const))('%s', (name, { readings, copies: wanted }) => {
    const found = copies(readings).map(({ reports }) => reports);
    if (REWRITTEN.includes(name)) expect(found).toEqual([]);
    else for (const group of wanted) expect(found).toContainEqual(group);
  });
  test('the notes are sentences', () => {
    for (const { readings } of cases) for (const { note } of copies(readings)) expect(note).toMatch(/^[A-Z].*\.$/);
  });
});

const toll = (who: string) =>
  `Fighting broke out near Tarn. ${who} said 44 fighters were killed. It burned for days.\nIn the north, 16 soldiers were hurt, according to ${who}. ${who} reported 37 missing.`;
const told = (id: string, text: string, more: Partial<Report> = {}) => readingOf({ id, text, ...more });

describe('origins', () => {
  test('reports whose figures come from one monitor', () => {
    const a = told('a', toll('The Velmark Observatory for Peace (VOP)'));
    const b = told('b', `${toll('The Velmark Observatory for Peace (VOP)').split('\n').reverse().join('\n')} Nobody else spoke.`);
    const c = told('c', 'Farmers near Tarn counted 50 shells. The mayor said 12 houses burned.');
    expect(originNumbers([a, c, b])).toEqual([1, 2, 1]);
  });
  test('police are everybody’s source', () => {
    const police = (id: string, end: string) =>
      told(id, `The Tarn Police Department said 3 men were held. The Tarn Police Department said 5 fled. ${end}`);
    expect(originNumbers([police('a', 'It rained hard all night over the wide valley.'), police('b', 'Snow lay.')])[0]).toBe(1);
    expect(
      copies([
        told('a', 'The Tarn Police Department said 3 men were held. The Tarn Police Department said 5 fled.'),
        told(
          'b',
          'Five fled and 3 were held, the Tarn Police Department said. 9 cars, the Tarn Police Department said, were lost.',
        ),
      ]),
    ).toEqual([]);
  });
  test('a report that cites another outlet', () => {
    const wire = told('a', 'TARN (Meridian) - The bridge fell.', { outlet: 'Meridian' });
    expect(originNumbers([wire, told('b', 'The bridge had been old, Meridian reported.', { outlet: 'Other' })])).toEqual([1, 1]);
    expect(originNumbers([wire, told('c', 'The meridian of the town is marked.', { outlet: 'Other' })])).toEqual([1, 2]);
  });
});

describe('page addresses', () => {
  test.each([
    ['https://www.example.org/a/b/?utm_source=x#top', 'example.org/a/b'],
    ['http://m.example.org/a/b/amp/', 'example.org/a/b'],
    ['https://example.org/a?id=7&fbclid=1', 'example.org/a?id=7'],
    ['https://example.org/a?b=2&a=1', 'example.org/a?a=1&b=2'],
  ])('%s', (url, address) => expect(pageAddress(url)).toBe(address));
  test.each([undefined, '', 'about:blank', 'file:///home/x.html'])('%s is none', (url) =>
    expect(pageAddress(url)).toBeUndefined(),
  );
});

describe('the very page being read', () => {
  const text =
    'The bridge at Tarn fell on Monday. Mayor Ilse Korn, Peter Hrin of Zapco and Josef Linde spoke in Kelvara. It had stood for 90 years and nobody had looked at it.';
  const article = told('a', text, {
    title: 'Bridge falls',
    outlet: 'The Meridian',
    published: '2024-05-01T08:00Z',
    url: 'https://meridian.example/bridge',
  });
  test.each<[string, Partial<Report> & { text?: string }, boolean]>([
    ['the same address', { url: 'http://www.meridian.example/bridge/?utm_medium=feed', text: 'Other words.' }, true],
    ['outlet and headline', { outlet: 'Meridian', title: 'Bridge Falls', text: 'Other words entirely.' }, true],
    ['the text, outlet unknown', { text }, true],
    [
      'a digest of one outlet and day with its names',
      {
        digest: true,
        outlet: 'Meridian',
        published: '2024-05-01',
        text: 'Tarn: a bridge came down. Ilse Korn and Josef Linde of Kelvara, and Hrin, commented.',
      },
      true,
    ],
    ['the text in another outlet is a copy, not the page', { outlet: 'Herald', text }, false],
    ['the headline in another outlet', { outlet: 'Herald', title: 'Bridge falls', text: 'Other words.' }, false],
    [
      'a digest of another outlet',
      { digest: true, outlet: 'Herald', published: '2024-05-01', text: 'Tarn: Ilse Korn, Josef Linde of Kelvara, and Hrin.' },
      false,
    ],
    [
      'a digest of another day',
      { digest: true, outlet: 'Meridian', published: '2024-05-03', text: 'Tarn: Ilse Korn, Josef Linde of Kelvara, and Hrin.' },
      false,
    ],
    [
      'another report of the outlet',
      { outlet: 'Meridian', published: '2024-05-01', text: 'In Tarn, Ilse Korn spoke of trains.' },
      false,
    ],
  ])('%s', (_, other, same) => expect(sameReport(article, told('b', other.text ?? text, other))).toBe(same));
});
