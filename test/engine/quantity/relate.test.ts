import { describe, expect, it } from 'vitest';
import { type Relation, relate } from '../../../src/engine/quantity/relate.ts';
import { read } from './read.ts';

const rows: [string, string, Relation][] = [
  ['at least 40 homes', '43 homes', 'agree'],
  ['nearly 100 homes', '97 homes', 'agree'],
  ['nearly 100 homes', '132 homes', 'differ'],
  ['nearly 100 homes', 'more than 100 homes', 'differ'],
  ['more than 100 homes', '97 homes', 'differ'],
  ['about 400 homes', '312 homes', 'differ'],
  ['some 260 homes', 'more than 250 homes', 'agree'],
  ['more than 200 rounds', 'some 500 rounds', 'differ'],
  ['more than 180 homes', 'some 260 homes', 'agree'],
  ['at least five aftershocks', 'more than 40 aftershocks', 'agree'],
  ['at least 1,500 tonnes', '4,200 tonnes', 'differ'],
  ['more than 40 homes', '40 homes', 'agree'],
  ['more than 3,000 homes', '3,000 homes', 'agree'],
  ['at least three tanks', 'two tanks', 'differ'],
  ['fewer than 200 tents', '1,200 tents', 'differ'],
  ['fewer than 200 tents', '150 tents', 'agree'],
  ['up to 10 days', 'six to eight days', 'agree'],
  ['up to 10 days', 'three weeks', 'differ'],
  ['within 48 hours', 'at least two weeks', 'differ'],
  ['2.3 million people', '2,317,000 people', 'agree'],
  ['2.3 million people', 'about 1.9 million people', 'differ'],
  ['90,000 litres', '900,000 litres', 'differ'],
  ['64,300 people', 'some 64,000 people', 'agree'],
  ['20,000 tonnes', '24,000 tonnes', 'differ'],
  ['21 people', '22 people', 'differ'],
  ['dozens of homes', '64 homes', 'agree'],
  ['scores of homes', '64 homes', 'agree'],
  ['dozens of homes', '7 homes', 'differ'],
  ['several hundred people', 'tens of thousands of people', 'differ'],
  ['a dozen men', '12 men', 'agree'],
  ['both sons died', 'three sons died', 'differ'],
  ['No one was hurt.', '12 people were hurt.', 'differ'],
  ['42 months', 'three years and six months', 'agree'],
  ['42 months', 'three and a half years', 'agree'],
  ['three and a half years', 'four years', 'differ'],
  ['nearly nine hours', 'eight hours and 49 minutes', 'agree'],
  ['nearly nine hours', '11 hours', 'differ'],
  ['nine days', '11 days', 'differ'],
  ['14 days', 'two weeks', 'agree'],
  ['34 km', '21 miles', 'agree'],
  ['56 km', '35 miles', 'agree'],
  ['10 km', 'six miles', 'agree'],
  ['34 km', '14 kilometres', 'differ'],
  ['138 km/h', '86 mph', 'agree'],
  ['-2C', '28 degrees Fahrenheit', 'agree'],
  ['310 millimetres', '12 inches', 'agree'],
  ['4,200 tonnes (31,000 barrels)', '31,000 barrels', 'agree'],
  ['a third of them', '34 per cent', 'agree'],
  ['a third of them', 'one in five', 'differ'],
  ['30 per cent', 'almost half of it', 'differ'],
  ['6.2 percent', '4.8 percent', 'differ'],
  ['50 basis points', 'half a point', 'agree'],
  ['50 basis points', 'half a per cent', 'agree'],
  ['50 basis points', '25bps', 'differ'],
  ['2 percent', '3 percentage points', 'incomparable'],
  ['12.5 million euros', '€12.5m', 'agree'],
  ['19 million euros', 'EUR 19.4 million', 'agree'],
  ['84 million crowns', '84 million euros', 'incomparable'],
  ['84 million crowns', 'a fine of EKR 84,000,000', 'agree'],
  ['84 million crowns', 'SEK 97 million', 'differ'],
  ['€18m ($20m)', '$20m', 'agree'],
  ['a fine of 15 million', 'a fine of 12.5 million euros', 'differ'],
  ['640 crowns a month', '210 crowns a month', 'differ'],
  ['640 crowns a month', '640 crowns a year', 'incomparable'],
  ['at 4:17 a.m.', 'at 5:17 local time', 'differ'],
  ['at 6.40am', 'at 06:40', 'agree'],
  ['about 2:10 p.m.', 'shortly after two in the afternoon', 'agree'],
  ['2:10 p.m.', 'at ten minutes to two', 'differ'],
  ['around 2:50 a.m.', 'at 02:48', 'agree'],
  ['around 2:50 a.m.', 'at 01:36', 'differ'],
  ['3:00 am (0200 GMT)', 'at 02:00 GMT', 'agree'],
  ['at 15:00 GMT', 'at 18:00 CET', 'incomparable'],
  ['shortly before midnight', 'at 23:50', 'agree'],
  ['on Tuesday', '14 May', 'agree'],
  ['on Tuesday', 'on Thursday', 'differ'],
  ['6 September 2023', '13 September 2023', 'differ'],
  ['in March 2024', '14 March 2024', 'agree'],
  ['14 May', 'May 14, 2021', 'agree'],
  ['14 May', 'May 15, 2024', 'differ'],
  ['in May', '14 May 2024', 'agree'],
  ['in May', 'in June', 'differ'],
  ['14 May', 'in 2021', 'incomparable'],
  ['on Wednesday', '22 May 2024', 'agree'],
  ['It opened in 1971.', 'It opened in 1968.', 'differ'],
  ['a 5-2 vote', 'four votes to three', 'differ'],
  ['a 4-3 vote', 'four votes to three', 'agree'],
  ['a 34-year-old woman', 'a woman aged 36', 'differ'],
  ['pupils aged between 8 and 14', 'an 11-year-old girl', 'agree'],
  ['magnitude 6.3', 'a 6.1-magnitude quake', 'differ'],
  ['21 people', '21 km', 'incomparable'],
  ['21 people', 'a 21-year-old', 'incomparable'],
];

describe('relate', () => {
  it('compares month and day where the day of publication is unknown', () => {
    const [known] = read('on 14 May');
    const [same] = read('on May 14', '');
    const [other] = read('on May 15', '');
    if (known === undefined || same === undefined || other === undefined) throw new Error('no date');
    expect([relate(known, same), relate(known, other)]).toEqual(['agree', 'differ']);
  });

  it.each(rows)('%s / %s: %s', (left, right, relation) => {
    const [a] = read(left);
    const [b] = read(right);
    if (a === undefined || b === undefined) throw new Error('no quantity');
    expect([relate(a, b), relate(b, a)]).toEqual([relation, relation]);
  });
});
