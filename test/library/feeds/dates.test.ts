import { expect, test } from 'vitest';
import { publishedOf } from '../../../src/library/feeds/dates.ts';
import { NOW } from './rows.ts';

test.each([
  ['Sun, 03 May 2026 04:00:00 GMT', '2026-05-03T04:00:00Z'],
  ['3 May 2026 4:00 EST', '2026-05-03T04:00-05:00'],
  ['Sunday, 3 May 2026 04:00:00 +0200', '2026-05-03T04:00:00+02:00'],
  ['Sun, 03 May 26 04:00:00 GMT', '2026-05-03T04:00:00Z'],
  ['Sun, 03 May 2026', '2026-05-03'],
  ['Sun, 03 May 2026 04:00:00 CEST', '2026-05-03'], // a zone that RFC 822 does not name: the day is certain, the hour is not
  ['2026-05-03', '2026-05-03'],
  ['2026-05-03T23:30:00-05:00', '2026-05-03T23:30:00-05:00'],
  ['2026-05-03T23:30:00.123Z', '2026-05-03T23:30:00Z'],
  ['2026-05-03 10:00:00 +0200', '2026-05-03T10:00:00+02:00'],
  ['2026-05-03 10:00', '2026-05-03'],
])('%s', (stated, expected) => expect(publishedOf(stated, NOW)).toBe(expected));

test.each([
  ['nothing', undefined],
  ['empty', ''],
  ['words', 'yesterday'],
  ['a month that is none', '2026-13-03'],
  ['a day that is none', 'Sun, 45 May 2026 04:00:00 GMT'],
  ['an hour that is none', '2026-05-03T45:00:00Z'],
  ['not come yet', '2027-01-01'],
  ['before there was a web', '1970-01-01T00:00:00Z'],
  ['a number', '1746230400'],
])('no date: %s', (_, stated) => expect(publishedOf(stated, NOW)).toBeUndefined());
