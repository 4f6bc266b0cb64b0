import { expect, test } from 'vitest';
import './in-english.ts';
import { dayOf, daysWords, gapWords } from '../../src/view/published.ts';

test.each<[string, string | undefined, string | undefined, string | undefined]>([
  ['a day before', '2024-05-14', '2024-05-13', '1 day earlier'],
  ['two days after', '2024-05-14T09:30:00Z', '2024-05-16', '2 days later'],
  ['hours', '2024-05-14T09:30:00Z', '2024-05-14T03:30:00Z', '6 hours earlier'],
  ['the same day', '2024-05-14', '2024-05-14T21:00:00Z', undefined],
  ['the article without a date', undefined, '2024-05-14', undefined],
  ['the other without a date', '2024-05-14', undefined, undefined],
  ['no date at all', '2024-05-14', 'yesterday', undefined],
])('beside the article: %s', (_, article, other, expected) => expect(gapWords(article, other)).toBe(expected));

test.each<[string, (string | undefined)[], string]>([
  ['one', ['2024-05-14'], '14 May 2024'],
  ['two of one day', ['2024-05-14', '2024-05-14T22:00:00+02:00'], '14 May 2024'],
  ['two days', ['2024-05-15', '2024-05-14'], '14 – 15 May 2024'],
  ['one of them undated', ['2024-05-14', undefined], '14 May 2024, not all dated'],
  ['none dated', [undefined, 'soon'], 'undated'],
])('days: %s', (_, dates, expected) =>
  expect(
    daysWords(dates.map((published) => ({ ...(published !== undefined && { published }) })))
      .replace(/[\u2009\u202f\u00a0]/g, ' ')
      .replace('14–15', '14 – 15'),
  ).toBe(expected),
);

test('a day is that of the page’s own zone', () => {
  expect(dayOf('2024-05-14T23:30:00-05:00')).toBe(Date.UTC(2024, 4, 14));
  expect(dayOf('2024-05-145')).toBeUndefined();
});
