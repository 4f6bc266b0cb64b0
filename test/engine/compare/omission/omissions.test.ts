import { describe, expect, test } from 'vitest';
import { omissions } from '../../../../src/engine/compare/omission/omissions.ts';
import { read } from '../../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../../src/engine/lexicon/lexicon.ts';
import { loadTable } from '../../../eval/engine.ts';

const lexicon = createLexicon(loadTable());
// What every report of this event tells, so that only the sentence behind it is news.
const LEAD = 'A passenger ferry ran aground off the port of Dorvik on Friday morning, the coastguard said.';
const LEADS = [
  'Off Dorvik a ferry with passengers has run aground, coastguards say.',
  'Dorvik saw its ferry stranded on Friday.',
];
const told = (article: string[], ...others: string[][]) =>
  omissions(
    read({ id: 'article', text: [LEAD, ...article].join(' ') }, lexicon),
    others.map((sentences, i) => read({ id: `r${i}`, text: [LEADS[i], ...sentences].join(' ') }, lexicon)),
    lexicon,
  );
const OWN = ['Passengers were brought ashore by lifeboats before noon.', 'The line runs between the islands all year.'];

describe('told by others and not by the article', () => {
  test('a fact that two reports hold, in the words of one, with the place in the other', () => {
    const [first, ...more] = told(
      OWN,
      ['Investigators seized the recorder from the bridge and sealed the wheelhouse.'],
      ['The recorder was seized from the bridge by investigators within hours of the grounding.'],
    );
    expect(more).toEqual([]);
    expect(first).toMatchObject({ origins: 2 });
    expect([first?.report, ...(first?.also ?? []).map(({ report: id }) => id)].sort()).toEqual(['r0', 'r1']);
    expect(first?.span.text).toMatch(/recorder/);
  });

  test.each<[string, string]>([
    ['a sum of money', 'The insurer has set aside 40 million crowns for salvage and cleaning of beaches.'],
    ['people', 'Fourteen crew members were arrested for drinking during the night watch at the harbour office.'],
    ['a share', 'Fishing accounts for 38 percent of the income of households along the lagoon.'],
    ['tonnes', 'The three-storey warehouse behind the lagoon held 85 tonnes of diesel for generators.'],
    [
      'a named source, without a figure',
      'Transport Minister Anna Holm told reporters that the ferry had lacked a valid licence since autumn.',
    ],
  ])('one report alone: %s', (_, sentence) => {
    expect(told(OWN, [sentence]).map(({ report: id, span }) => [id, span.text])).toEqual([['r0', sentence]]);
  });

  test('the span is the sentence as published', () => {
    const sentence = 'The insurer has set aside 40 million crowns for salvage and cleaning of beaches.';
    const [found] = told(OWN, [sentence]);
    expect(`${LEADS[0]} ${sentence}`.slice(found?.span.start, found?.span.end)).toBe(sentence);
  });
});

describe('no omission', () => {
  test.each<[string, string, string]>([
    [
      'the article says it too',
      'Investigators seized the recorder from the bridge.',
      'Investigators seized the recorder from the bridge and sealed the wheelhouse.',
    ],
    [
      'the article says it in near words',
      'The insurer reserved 40 million crowns.',
      'The insurer has set aside 40 million crowns.',
    ],
    [
      'another figure of the same thing is a difference',
      'Nine crew members were arrested.',
      'Fourteen crew members were arrested for drinking during the night watch at the harbour office.',
    ],
    ['a question', '', 'Who allowed the captain to drink 40 million crowns worth of whisky in a single winter season?'],
    [
      'furniture of the page',
      '',
      'Subscribe to our newsletter, read by 140,000 sailors and harbour workers every weekday evening.',
    ],
    ['a sentence that leans on the one before', '', 'They paid 40 million crowns for salvage and cleaning of beaches.'],
    ['an opinion', '', 'Transport Minister Anna Holm said she believes that the operator Norlin deserves a second chance.'],
    ['another year', '', 'In 1987 a freighter sank on the same reef and 31 sailors drowned within sight of the lighthouse.'],
    ['small change', '', 'Souvenir hunters offered 90 crowns apiece for lifebelts and enamel signs from the wreck.'],
  ])('%s', (_, article, other) => {
    const published = { published: '2024-05-14' };
    const own = read({ id: 'article', text: [LEAD, ...OWN, article].join(' '), ...published }, lexicon);
    expect(omissions(own, [read({ id: 'r', text: [LEAD, other].join(' '), ...published }, lexicon)], lexicon)).toEqual([]);
  });

  test('two reports that say one thing and its opposite do not hold one fact', () => {
    const found = told(
      OWN,
      ['Investigators seized the recorder from the bridge and sealed the wheelhouse.'],
      ['Investigators have not seized the recorder from the bridge of the vessel.'],
    );
    expect(found.filter(({ origins }) => origins !== 1)).toEqual([]);
  });

  test('one report copied by another is one origin', () => {
    const sentence = 'Investigators seized the recorder from the bridge and sealed the wheelhouse with red wax and twine.';
    const copy = [sentence, 'Tugs waited all night for the tide, and the harbour master closed both fairways to yachts.'];
    expect(told(OWN, copy, copy).filter(({ origins }) => origins !== 1)).toEqual([]);
  });
});

describe('only in the article', () => {
  const sentence = 'The insurer has set aside 40 million crowns for salvage and cleaning of beaches.';
  test('where two other origins lack it', () => {
    const found = told([sentence], ['Lifeboats came within the hour.'], ['The weather was calm at dawn.']);
    expect(found.map(({ report: id, span }) => [id, span.text])).toEqual([['article', sentence]]);
  });
  test('not where there is one other report', () => {
    expect(told([sentence], ['Lifeboats came within the hour.'])).toEqual([]);
  });
});
