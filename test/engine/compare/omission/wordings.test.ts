import { describe, expect, test } from 'vitest';
import { LOADED_THINGS } from '../../../../src/engine/lexicon/loaded-terms.ts';
import type { Finding } from '../../../../src/model.ts';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();
const wordings = (...texts: string[]): Finding[] => {
  const [article = '', ...others] = texts;
  const reports = others.map((text, i) => ({ id: `r${i}`, text }));
  return engine.crossCheck({ id: 'a', text: article }, reports, { assumeSameEvent: true }).wordings ?? [];
};
const values = (...texts: string[]) => wordings(...texts).map(({ sides }) => sides.map(({ value }) => value));

describe('other words for one thing', () => {
  test.each<[string, string, string, string[][]]>([
    [
      'each keeps to its own',
      'Rebels took the bridge at dawn. By noon the rebels held both banks.',
      'Militants took the bridge at dawn. The militants were said to hold both banks.',
      [['rebels', 'militants']],
    ],
    [
      'plain words beside it are no choice',
      'Rebels took the bridge. Fighters crossed it at dawn, and the rebels held both banks.',
      'Militants took the bridge. Militants held both banks.',
      [['rebels', 'militants']],
    ],
    [
      'both stand behind one name',
      'A convoy of Tarvi insurgents crossed the river on Monday.',
      'On Monday Tarvi terrorists crossed the river.',
      [['insurgents', 'terrorists']],
    ],
    [
      'both are counted alike',
      'The army said that 44 rebels were killed at the bridge.',
      'At the bridge 44 terrorists were killed, the army said.',
      [['rebels', 'terrorists']],
    ],
    [
      'a word that means one thing everywhere',
      'The bill would let undocumented immigrants stay.',
      'The bill would let illegal immigrants stay.',
      [['undocumented immigrants', 'illegal immigrants']],
    ],
  ])('%s', (_, article, other, expected) => {
    expect(values(article, other)).toEqual(expected);
  });

  test('a finding with relation wording that is not among the differences, the words as they stand', () => {
    const texts = ['The bill lets undocumented immigrants stay.', 'It lets illegal immigrants stay.', 'Illegal aliens may stay.'];
    const [found] = wordings(...texts);
    expect(found).toMatchObject({ kind: 'claim', relation: 'wording' });
    const spans = found?.sides.flatMap((side) => side.spans) ?? [];
    expect(spans.map(({ report, start, end }) => texts[['a', 'r0', 'r1'].indexOf(report)]?.slice(start, end))).toEqual(
      spans.map(({ text }) => text),
    );
    expect(spans).toHaveLength(3);
  });
});

describe('no other words for one thing', () => {
  const REBELS = 'Rebels took the bridge at dawn. By noon the rebels held both banks.';
  test.each<[string, string, string]>([
    ['the same word', REBELS, 'Insurgents took the bridge, and the rebels held both banks.'],
    ['both words in one report', REBELS, 'Militants took the bridge. The rebels, the militants say, held both banks.'],
    ['nothing shows that one group is meant', 'Rebels took the bridge.', 'Militants took the bridge.'],
    ['plain words alone', 'Fighters took it. The fighters held it.', 'Gunmen took it. The gunmen held it.'],
    ['in a quotation', REBELS, 'The army spoke of "terrorists at the bridge" and of "terrorists on both banks".'],
    ['what somebody calls them', REBELS, 'The ministry called them terrorists. It accused terrorists of holding both banks.'],
    ['another thing', REBELS, 'Fighter jets flew low. Terrorist attacks had become rare, and regime change was no aim.'],
    ['other names', 'Tarvi insurgents crossed the river.', 'Ostrel terrorists crossed the river.'],
    ['other counts', 'The army killed 44 rebels at the bridge.', 'In another valley 12 terrorists surrendered.'],
  ])('%s', (_, article, other) => {
    expect(values(article, other)).toEqual([]);
  });
});

test('no phrase of the table stands twice, and every shade has its reason', () => {
  const shades = LOADED_THINGS.flatMap(({ shades: all }) => all);
  const phrases = shades.flatMap(({ terms }) => terms.split(',').map((term) => term.trim()));
  expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
  expect(shades.filter(({ reason }) => reason === '')).toEqual([]);
});
