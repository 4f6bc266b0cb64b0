import { expect, test } from 'vitest';
import type { CheckView } from '../../src/model.ts';
import { agreementRows, originRows, otherFindings, ownFindings } from '../../src/panel/rows.ts';
import { isLong, leftWords, type Rows, searched } from '../../src/panel/search.ts';
import { MANY, NOTHING, VIEW } from './fixture.ts';

const rowsOf = (view: CheckView): Rows => ({
  findings: otherFindings(view),
  own: ownFindings(view),
  agreements: agreementRows(view),
  origins: originRows(view),
});
const ALL = rowsOf(MANY);
const titles = ({ findings, own }: Rows): string[] => [...findings, ...own].map(({ about }) => about);
const reports = ({ origins }: Rows): string[] => origins.flatMap(({ reports: some }) => some.map(({ id }) => id));

test.each<[string, string, string[]]>([
  ['a word of the title', 'iphone', ['iPhone sales']],
  ['an acronym in small letters', 'hts', ['HTS fighters killed']],
  ['the relation', 'revised', ['People killed in the landslide']],
  ['a figure', '17', ['People killed in the landslide', 'Orvane']],
  ['a word of a sentence', 'quarry', ['Parts of the homes buried', 'People moved']],
  ['a word with an accent that not every report writes', 'orváne spellings', ['Orvane']],
  ['a slip of the pen', 'iphnoe', []],
  ['one letter left out', 'landslde revised', ['People killed in the landslide']],
  ['two words that stand far apart', 'sales kestrel', ['iPhone sales']],
  ['two words of which one is nowhere', 'sales walrus', []],
  ['a word that stands nowhere', 'walrus', []],
])('findings by %s', (_, query, expected) => expect(titles(searched(ALL, query))).toEqual(expected));

test.each<[string, string, string[]]>([
  ['its outlet', 'slope', ['parts']],
  ['its title', 'street', ['parts']],
  ['its date', '16 may', ['parts']],
  ['that it is a digest', 'retold', ['valley']],
  ['what nobody says', 'walrus', []],
])('reports by %s', (_, query, expected) => expect(reports(searched(ALL, query))).toEqual(expected));

test.each(['', '   ', '“”'])('no word leaves everything: "%s"', (query) => expect(searched(ALL, query)).toBe(ALL));

test('a report keeps the sign of its origin', () => {
  expect(searched(ALL, 'slope').origins.map(({ letter }) => letter)).toEqual(['C']);
});

test('what is left is counted', () => {
  expect(leftWords(searched(ALL, 'iphone'), ALL)).toBe('1 of 10 differences, 0 of 4 reports.');
});

test('more than six findings or reports are long', () => {
  expect([VIEW, NOTHING, MANY].map((view) => isLong(rowsOf(view)))).toEqual([false, false, true]);
  const match = MANY.check.matches[0];
  const seven = match ? Array.from({ length: 7 }, (_, at) => ({ ...match, report: `report-${at}` })) : [];
  const some = (count: number): CheckView => ({ ...NOTHING, check: { ...NOTHING.check, matches: seven.slice(0, count) } });
  expect([isLong(rowsOf(some(6))), isLong(rowsOf(some(7)))]).toEqual([false, true]);
});
