import { expect, test } from 'vitest';
import { checkView } from '../../src/background/check-view.ts';
import type { CrossCheck, Place, Reading } from '../../src/model.ts';

function reading(id: string, text: string, starts: [number, number][], more: object = {}): Reading {
  const sentences = starts.map(([start, end]) => ({ start, end, paragraph: 0, title: false }));
  return { version: 1, report: { id, text, ...more }, sentences, quantities: [], names: [] };
}

const ARTICLE = reading(
  'a',
  'One fell. Two rose. Three sat.',
  [
    [0, 9],
    [10, 19],
    [20, 30],
  ],
  { outlet: 'Echo' },
);
const REPORT = reading(
  'b',
  'Two fell. Four rose.',
  [
    [0, 9],
    [10, 20],
  ],
  { digest: true, url: 'https://b.example/' },
);
const STRANGER = reading('c', 'Nothing of this.', [[0, 16]]);

const at = (report: string, start: number, end: number, text: string): Place => ({ report, start, end, text });

function check(changes: Partial<CrossCheck>): CrossCheck {
  return { article: { id: 'a' }, matches: [], findings: [], agreements: [], omissions: [], copies: [], ...changes };
}

const finding = (...places: Place[]): CrossCheck['findings'][number] => ({
  kind: 'number',
  relation: 'conflict',
  about: 'fell',
  reasons: [],
  sides: places.map((place) => ({ value: place.text, spans: [place] })),
});

const view = (changes: Partial<CrossCheck>) =>
  checkView(check(changes), [ARTICLE, REPORT, STRANGER], [], (id) => (id === 'b' ? 'Retells b.' : undefined));

test('only the sentences that hold a place are kept, once and in order', () => {
  const { sentences } = view({
    findings: [finding(at('a', 20, 25, 'Three'), at('b', 0, 3, 'Two')), finding(at('a', 0, 3, 'One'), at('a', 4, 8, 'fell'))],
  });
  expect(sentences).toEqual({
    a: [
      { start: 0, end: 9, text: 'One fell.' },
      { start: 20, end: 30, text: 'Three sat.' },
    ],
    b: [{ start: 0, end: 9, text: 'Two fell.' }],
  });
});

test('a place over the end of a sentence keeps both', () => {
  const { sentences } = view({ findings: [finding(at('a', 4, 13, 'fell. Two'))] });
  expect(sentences).toEqual({ a: [{ start: 0, end: 19, text: 'One fell. Two rose.' }] });
});

test('cards of the article, of matches and of reports with a place; of no others', () => {
  const { reports } = view({ matches: [{ report: 'b', score: 1, reasons: [], origin: 1 }] });
  expect(reports).toEqual({ a: { outlet: 'Echo' }, b: { digest: true, url: 'https://b.example/', source: 'Retells b.' } });
});

test('agreements and omissions keep their sentences too', () => {
  const { sentences } = view({
    agreements: [{ about: 'rose', spans: [at('b', 10, 14, 'Four')] }],
    omissions: [{ report: 'c', about: 'nothing', span: at('c', 0, 7, 'Nothing') }],
  });
  expect(Object.keys(sentences)).toEqual(['b', 'c']);
});

test('so do other places of an omission, wordings, disputes and citations', () => {
  const { sentences } = view({
    omissions: [{ report: 'b', about: '', span: at('b', 0, 3, 'Two'), also: [at('c', 0, 7, 'Nothing')] }],
    wordings: [{ ...finding(at('a', 0, 3, 'One')), relation: 'wording' }],
    disputes: [finding(at('a', 10, 13, 'Two'))],
    citations: [{ report: 'b', about: 'rose', span: at('a', 20, 25, 'Three'), instead: at('b', 10, 14, 'Four') }],
  });
  const texts = Object.values(sentences).map((held) => held.map(({ text }) => text));
  expect(texts).toEqual([['One fell.', 'Two rose.', 'Three sat.'], ['Two fell.', 'Four rose.'], ['Nothing of this.']]);
});

test('reports of which nothing else could be a name have their first words, and a number where they begin alike', () => {
  const match = (report: string) => ({ report, score: 1, reasons: [], origin: 1 });
  const named = (texts: Record<string, string>, more: object = {}) => {
    const readings = [ARTICLE, REPORT, ...Object.entries(texts).map(([id, text]) => reading(id, text, [[0, 8]], more))];
    const { reports } = checkView(check({ matches: Object.keys(texts).map(match) }), readings, [], () => undefined);
    return Object.keys(texts).map((id) => [reports[id]?.begins, reports[id]?.nameless]);
  };
  expect(named({ d: 'Nothing.' })).toEqual([['Nothing.', undefined]]);
  expect(named({ d: 'Nothing.', e: 'Nothing.\nMore.' })).toEqual([
    ['Nothing.', 1],
    ['Nothing.', 2],
  ]);
  expect(named({ d: 'Nothing.', e: 'Something.' })).toEqual([
    ['Nothing.', undefined],
    ['Something.', undefined],
  ]);
  expect(named({ d: 'Nothing.' }, { title: 'Quiet' })).toEqual([[undefined, undefined]]);
});
