import { describe, expect, it } from 'vitest';
import { firstOf, hours, iso, only, read } from './read.ts';

describe('times of the day', () => {
  it.each([
    ['at 4:17 a.m.', '04:17', false],
    ['at 04:17 local time', '04:17', false],
    ['at 16:00', '16:00', false],
    ['at 6.41pm', '18:41', false],
    ['at 6.40 a.m.', '06:40', false],
    ['at 7 pm', '19:00', false],
    ['at 12 a.m.', '00:00', false],
    ['at 12:50 PM', '12:50', false],
    ['at 1700 hours', '17:00', false],
    ['at 0117 GMT', '01:17', false],
    ['at 14:12 CET', '14:12', false],
    ["at 4 o'clock in the afternoon", '16:00', false],
    ['at ten minutes to two in the afternoon', '13:50', false],
    ['at twenty minutes to two in the morning', '01:40', false],
    ['ten past nine yesterday morning', '09:10', false],
    ['at twenty-five to three in the afternoon', '14:35', false],
    ['at twenty-five past two', '02:25', true],
    ['until nearly three in the morning', '03:00', false],
    ['at half past six', '06:30', true],
    ['shortly before a quarter to eleven', '10:45', true],
    ['about ten to three', '02:50', true],
    ['Five past eight', '08:05', true],
    ['shortly after two in the afternoon', '14:00', false],
    ['just after eleven, they said', '11:00', true],
    ['the door was locked at ten, as always', '10:00', true],
    ['the column set off at ten, as always', '10:00', true],
    ['By seven the rain had stopped.', '07:00', true],
    ['It was 9:40.', '09:40', true],
    ['by noon', '12:00', false],
    ['shortly before midnight', '00:00', false],
  ])('%s', (text, time, halfDay) => {
    const found = firstOf(text, 'clock');
    expect(hours(found.value)).toBe(time);
    expect(found.halfDay ?? false).toBe(halfDay);
  });

  it.each([
    ['shortly after 2 p.m.', 840, 865],
    ['shortly before 10 a.m.', 575, 600],
    ['around 2:50 a.m.', 160, 180],
    ['by 16:00', null, 960],
    ['after 9 a.m.', 540, null],
  ])('%s is an interval', (text, low, high) => {
    expect(only(text)).toMatchObject({ low, high });
  });

  it('records the second time zone', () => {
    const found = only('It struck at 4:17 a.m. (0117 GMT).');
    expect(found.span.text).toBe('4:17 a.m. (0117 GMT)');
    expect(found.also).toMatchObject([{ value: 77, zone: 'GMT' }]);
    expect(only('at 22:00 UTC').zone).toBe('UTC');
  });

  it.each([
    ['Authorities put the number of victims at nine.', 'count'],
    ['five to ten people came', 'count'],
    ['The shares closed at 22.40.', 'count'],
    ['It was approved by five to three in a vote.', 'score'],
    ['two to three homes', 'count'],
  ])('is no time: %s', (text, dimension) => {
    expect(read(text).map((quantity) => quantity.dimension)).toEqual([dimension]);
  });
});

describe('dates, published on Wednesday 15 May 2024', () => {
  it.each([
    ['on Wednesday', '2024-05-15', '2024-05-15', 'weekday'],
    ['on Tuesday', '2024-05-14', '2024-05-14', 'weekday'],
    ['It will begin on Friday', '2024-05-17', '2024-05-17', 'weekday'],
    ['next Monday', '2024-05-20', '2024-05-20', 'weekday'],
    ['yesterday', '2024-05-14', '2024-05-14', 'day'],
    ['tomorrow', '2024-05-16', '2024-05-16', 'day'],
    ['14 May 2024', '2024-05-14', '2024-05-14', 'day'],
    ['May 14', '2024-05-14', '2024-05-14', 'yearday'],
    ['Nov. 27', '2023-11-27', '2023-11-27', 'yearday'],
    ['the 14th of May', '2024-05-14', '2024-05-14', 'yearday'],
    ['Sunday, 12 January 2025', '2025-01-12', '2025-01-12', 'day'],
    ['Friday, May 9, 2025', '2025-05-09', '2025-05-09', 'day'],
    ['2024-11-27', '2024-11-27', '2024-11-27', 'day'],
    ['24.01.2025', '2025-01-24', '2025-01-24', 'day'],
    ['27/11/2024', '2024-11-27', '2024-11-27', 'day'],
    ['on May 12 and 13, in Tovar', '2024-05-12', '2024-05-13', 'yearday'],
    ['the night of 8 to 9 February', '2024-02-08', '2024-02-09', 'yearday'],
    ['by 1 September', '2024-09-01', '2024-09-01', 'yearday'],
    ['in July 2021', '2021-07-01', '2021-07-31', 'month'],
    ['in March', '2024-03-01', '2024-03-31', 'yearmonth'],
    ['in 2019', '2019-01-01', '2019-12-31', 'year'],
    ['the 2011 disaster', '2011-01-01', '2011-12-31', 'year'],
    ['the 2011 floods', '2011-01-01', '2011-12-31', 'year'],
    ['last June', '2023-06-01', '2023-06-30', 'yearmonth'],
    ['last May', '2023-05-01', '2023-05-31', 'yearmonth'],
    ['last February', '2024-02-01', '2024-02-29', 'yearmonth'],
    ['this past March', '2024-03-01', '2024-03-31', 'yearmonth'],
    ['next May', '2025-05-01', '2025-05-31', 'yearmonth'],
    ['next October', '2024-10-01', '2024-10-31', 'yearmonth'],
    ['this December', '2024-12-01', '2024-12-31', 'yearmonth'],
    ['last summer', '2023-06-01', '2023-10-01', 'season'],
    ['next winter', '2024-12-01', '2025-04-02', 'season'],
    ['in the summer of 2019', '2019-06-01', '2019-10-01', 'season'],
    ["on Midsummer's Day 1971", '1971-01-01', '1971-12-31', 'year'],
    ['on Christmas Eve 1998', '1998-01-01', '1998-12-31', 'year'],
  ])('%s', (text, low, high, unit) => {
    const found = firstOf(text, 'date');
    expect([iso(found.low), iso(found.high), found.unit]).toEqual([low, high, unit]);
  });

  it.each([
    ['mid-October 2023', '2023-10-11', '2023-10-21'],
    ['the end of June 2023', '2023-06-24', '2023-06-30'],
  ])('%s is a part of its month', (text, low, high) => {
    const found = firstOf(text, 'date');
    expect(found.span.text.startsWith('the ') ? '' : found.span.text).not.toBe('October 2023');
    expect(iso(found.low)?.localeCompare(low)).toBeLessThanOrEqual(0);
    expect(iso(found.high)?.localeCompare(high)).toBeGreaterThanOrEqual(0);
  });

  it('lets two dates share the year of the second', () => {
    expect(read('Between 19 June and 6 September 2023 they had access.').map(({ low }) => iso(low))).toEqual([
      '2023-06-19',
      '2023-09-06',
    ]);
  });

  it('reads bounds', () => {
    expect(firstOf('before 2030', 'date')).toMatchObject({ low: null, hedge: 'less-than' });
    expect(firstOf('after 2030', 'date')).toMatchObject({ high: null, hedge: 'more-than' });
  });

  it('guesses nothing without a day of publication', () => {
    expect(read('On Tuesday and yesterday they met.', '')).toEqual([]);
    expect(read('On May 9 they met.', '')).toMatchObject([{ unit: 'yearday' }]);
    expect(read('In 2019 they met.', '')).toHaveLength(1);
  });

  it.each([
    'It may rain.',
    'They march on.',
    'May they rest.',
    'the 1990s',
    'In the 1980s it grew.',
    'He sat in the sun.',
    'A spring broke.',
    'June said so.',
    'The last fall in prices came early.',
    'It is on Day 12.',
  ])('finds no date in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each(['killed 2000 people', 'a fine of $2019', 'some 2015 others', '2000 km of road'])('is no year: %s', (text) => {
    expect(read(text).filter((quantity) => quantity.dimension === 'date')).toEqual([]);
  });
});

describe('times of races', () => {
  it.each([
    ['She won in 2:21:09.', 8469],
    ['They took bronze in 3:38.41.', 218.41],
  ])('%s', (text, value) => {
    expect(firstOf(text, 'duration')).toMatchObject({ value });
  });

  it.each(['It fell at 10:42:17.', 'It was 10:42:17 GMT.'])('is none: %s', (text) => {
    expect(read(text).filter(({ dimension }) => dimension === 'duration')).toEqual([]);
  });
});
