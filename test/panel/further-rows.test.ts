import { describe, expect, test } from 'vitest';
import { furtherRows } from '../../src/panel/further-rows.ts';
import { NOTHING, place, VIEW } from './fixture.ts';

const view = (changes: object) => ({ ...VIEW, check: { ...VIEW.check, ...changes } });

test('without anything to tell every list is empty, and nothing was compared', () => {
  expect(furtherRows(NOTHING)).toEqual({ compared: false, disputes: [], citations: [], elsewhere: [], here: [], wordings: [] });
});

describe('what is left out', () => {
  const MOVED = place('agency', 'About 300 people were moved to a school.');
  const rows = furtherRows(
    view({
      omissions: [
        { report: 'agency', about: '', span: MOVED, also: [place('valley', 'The slide buried 12 homes.')], origins: 2 },
        {
          report: 'article',
          about: '',
          span: place('article', 'Twelve homes were buried, and 300 residents were taken to a school.'),
        },
        { report: 'gone', about: '', span: { report: 'gone', start: 0, end: 4, text: 'Gone' } },
      ],
    }),
  );
  test('the article’s own apart from the others’; a sentence that is not known is left out', () => {
    expect(rows.elsewhere.map(({ quote, origins }) => [quote.report, origins])).toEqual([['agency', 2]]);
    expect(rows.here.map(({ quote, origins }) => [quote.own, origins])).toEqual([[true, 1]]);
  });
  test('whole sentences, nothing marked, with the same in other reports', () => {
    expect(rows.elsewhere[0]?.quote.pieces).toEqual([{ text: MOVED.text, marked: false }]);
    expect(rows.elsewhere[0]?.also.map(({ report }) => report)).toEqual(['valley']);
  });
});

test('words for one thing: who says what, the article named apart', () => {
  const spans = [place('valley', 'bodies'), place('agency', 'people')];
  const wording = {
    kind: 'claim',
    relation: 'wording',
    about: 'what the dead are called',
    reasons: ['Each report keeps to its own word.'],
    sides: [
      { value: 'people', spans: [place('article', 'people')] },
      { value: 'bodies', spans },
    ],
  };
  const [row] = furtherRows(view({ wordings: [wording] })).wordings;
  expect(row?.about).toBe('What the dead are called');
  expect(row?.words.map(({ own, cards, words }) => [own, cards.map(({ outlet }) => outlet), words])).toEqual([
    [true, ['The Orvane Echo'], 'people'],
    [false, ['Valley Post', undefined], 'bodies'],
  ]);
});

test('a figure for which a report is cited that gives another one', () => {
  const citation = {
    report: 'valley',
    about: 'people killed',
    span: place('article', 'at least nine'),
    instead: place('valley', '17'),
  };
  const [row] = furtherRows(view({ citations: [citation] })).citations;
  expect([row?.card.outlet, row?.about]).toEqual(['Valley Post', 'People killed']);
  expect(row?.instead[0]?.pieces.find(({ marked }) => marked)?.text).toBe('17');
});

test('a dispute is shown as a difference, and counts as none', () => {
  const dispute = {
    kind: 'number',
    relation: 'conflict',
    about: 'homes buried',
    reasons: ['two speakers in this article differ'],
    sides: [
      { value: 'Twelve', spans: [place('article', 'Twelve')] },
      { value: '300', spans: [place('article', '300')] },
    ],
  };
  const [row] = furtherRows(view({ disputes: [dispute] })).disputes;
  expect(row?.sides.map(({ own, value }) => [own, value])).toEqual([
    [true, 'Twelve'],
    [true, '300'],
  ]);
});
