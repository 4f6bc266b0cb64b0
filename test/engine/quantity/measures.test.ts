import { describe, expect, it } from 'vitest';
import type { Dimension } from '../../../src/model.ts';
import { firstOf, only, read } from './read.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

describe('measures', () => {
  it.each<[string, string, Dimension, string, number]>([
    ['It is 34 km away.', '34 km', 'length', 'km', 34_000],
    ['It is 21 miles away.', '21 miles', 'length', 'mi', 33_796.224],
    ['It is half a mile away.', 'half a mile', 'length', 'mi', 804.672],
    ['The mud is 12m thick.', '12m', 'length', 'm', 12],
    ['It is 100m away.', '100m', 'length', 'm', 100],
    ['a 9m wave', '9m', 'length', 'm', 9],
    ['It is about a kilometre away.', 'about a kilometre', 'length', 'km', 1000],
    ['It lies a metre and a half below.', 'a metre and a half', 'length', 'm', 1.5],
    ['a 60ft drop', '60ft', 'length', 'ft', 18.288],
    ['a 30cm-diameter well', '30cm', 'length', 'cm', 0.3],
    ['about 18,000 hectares of maize', 'about 18,000 hectares', 'area', 'ha', 180e6],
    ['118 square kilometres of sea', '118 square kilometres', 'area', 'km2', 118e6],
    ['90,000 litres of solvent', '90,000 litres', 'volume', 'l', 90_000],
    ['31,000 barrels of oil', '31,000 barrels', 'volume', 'bbl', 4_928_606.145],
    ['40 tonnes of fish', '40 tonnes', 'mass', 't', 40_000],
    ['40t of fish', '40t', 'mass', 't', 40_000],
    ['86 mph winds', '86 mph', 'speed', 'mph', 38.44544],
    ['138 km/h at most', '138 km/h at most', 'speed', 'km/h', 38.3333333333],
    ['90 kilometres per hour', '90 kilometres per hour', 'speed', 'km/h', 25],
    ['It fell to -2C.', '-2C', 'temperature', '°C', -2],
    ['Tarn reached 41 degrees in the shade.', '41 degrees', 'temperature', '°', 41],
    ['It is kept at minus 70 degrees.', 'minus 70 degrees', 'temperature', '°', -70],
    ['It was 38.5 degrees in the yard.', '38.5 degrees', 'temperature', '°', 38.5],
    ['It fell to minus 2 degrees Celsius.', 'minus 2 degrees Celsius', 'temperature', '°C', -2],
    ['It was 28 degrees Fahrenheit.', '28 degrees Fahrenheit', 'temperature', '°F', -2.22222222222],
    ['27GB of files', '27GB', 'data', 'GB', 27e9],
    ['620 megawatts', '620 megawatts', 'power', 'MW', 620e6],
    ['19 hours under the rubble', '19 hours', 'duration', 'h', 19 * HOUR],
    ['an 11-hour standoff', '11-hour', 'duration', 'h', 11 * HOUR],
    ['three weeks before', 'three weeks', 'duration', 'week', 21 * DAY],
    ['eight hours and 49 minutes', 'eight hours and 49 minutes', 'duration', 'h', 8 * HOUR + 49 * 60],
    ['a quarter of an hour', 'a quarter of an hour', 'duration', 'h', HOUR / 4],
    ['half an hour later', 'half an hour', 'duration', 'h', HOUR / 2],
    ['an hour and a half later', 'an hour and a half', 'duration', 'h', 1.5 * HOUR],
    ['it took over 100 hours', 'over 100 hours', 'duration', 'h', 100 * HOUR],
    ['a week ago', 'a week', 'duration', 'week', 7 * DAY],
    ['more than a day', 'more than a day', 'duration', 'day', DAY],
  ])('%s', (text, span, dimension, unit, value) => {
    const found = only(text);
    expect(found).toMatchObject({ span: { text: span }, dimension, unit });
    expect(found.value).toBeCloseTo(value, 3);
  });

  it('takes three years and six months for 42 months', () => {
    expect(only('three years and six months').value).toBe(only('42 months').value);
    expect(only('three and a half years').value).toBe(only('42 months').value);
  });

  it.each([
    ['at a depth of 10 kilometres (6 miles) below', '10 kilometres (6 miles)', 'mi'],
    ['winds of 30 knots or 35 mph there', '30 knots or 35 mph', 'mph'],
    ['The road is five miles, or eight kilometres, long.', 'five miles, or eight kilometres', 'km'],
    ['about 320 meters (1,050 feet)', 'about 320 meters (1,050 feet)', 'ft'],
    [
      '4,200 cubic meters of water a second (148,000 cubic feet) poured',
      '4,200 cubic meters of water a second (148,000 cubic feet)',
      'ft3',
    ],
    ['about 4,200 tonnes of crude oil (31,000 barrels) leaked', 'about 4,200 tonnes of crude oil (31,000 barrels)', 'bbl'],
    ['28 degrees on Fahrenheit (−2 °C) at night', '28 degrees on Fahrenheit (−2 °C)', '°C'],
  ])('is one quantity in two units: %s', (text, span, unit) => {
    const found = only(text);
    expect(found.span.text).toBe(span);
    expect(found.also?.[0]?.unit).toBe(unit);
  });

  it.each([
    ['It was cut by 50 basis points.', 'points', 0.5],
    ['It was cut by 25bps.', 'points', 0.25],
    ['It was cut by half a point.', 'points', 0.5],
    ['a quarter-point cut', 'points', 0.25],
    ['by 0.5 of a percentage point', 'points', 0.5],
    ['by two percentage points', 'points', 2],
    ['by 5.75 per cent', 'percent', 5.75],
    ['by 5,75 %', 'percent', 5.75],
    ['by half a per cent', 'percent', 0.5],
    ['by 98% of it', 'percent', 98],
  ] as const)('%s', (text, dimension, value) => {
    expect(only(text)).toMatchObject({ dimension, value });
  });

  it('gives the first number of a change the unit of the second', () => {
    expect(read('It was cut from 6.25 to 5.75 per cent.').map(({ dimension, value }) => [dimension, value])).toEqual([
      ['percent', 6.25],
      ['percent', 5.75],
    ]);
    expect(read('It goes from 12 to six centimetres.').map(({ unit }) => unit)).toEqual(['cm', 'cm']);
  });

  it.each([
    ['The magnitude of the earthquake was 6.1.', 6.1],
    ['A 6.3-magnitude quake struck.', 6.3],
    ['An aftershock of magnitude 5 struck.', 5],
    ['The quake was put at 6.3 by the centre.', 6.3],
  ])('magnitude: %s', (text, value) => {
    expect(firstOf(text, 'magnitude').value).toBe(value);
  });

  it.each([
    ['The quake killed 6 people.', 'count'],
    ['They dropped four barrel bombs.', 'count'],
    ['It made a turn of 90 degrees.', 'count'],
    ['They lay at 46.5 degrees north.', 'count'],
    ['Seven degrees of freedom are known.', 'count'],
    ['They made 5 million metres of it.', 'length'],
    ['100m people watched.', 'count'],
  ] as const)('no magnitude, temperature or length: %s', (text, dimension) => {
    expect(only(text).dimension).toBe(dimension);
  });

  it.each(['They were jailed for nine, six and four years.', 'They got terms of nine, six and four years.'])(
    'gives each of a list the unit behind the last: %s',
    (text) => {
      expect(read(text).map(({ dimension, unit }) => `${dimension} ${unit}`)).toEqual(Array(3).fill('duration year'));
    },
  );

  it.each(['once a week', 'every day of the year', 'a second thought', 'it was a month of rain', 'one day they may come back'])(
    'finds no duration in: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    ['Winds of 55 km/h with gusts to 70, they said.', '70', 'speed'],
    ['It had run at 108 degrees Celsius instead of 121 on three days.', '121', 'temperature'],
    ['Winds of 55 km/h drove 70 people out.', '70', 'count'],
    ['They spilled 90,000 litres. The defence had put it at 60,000 at most.', '60,000 at most', 'volume'],
    ['It went from 1,500 tonnes to about 4,200.', 'about 4,200', 'mass'],
    ['They expect unemployment of 20 per cent; at present it is at 14.', '14', 'percent'],
    ['It ran at 108 degrees Celsius. The rule is a steady 121 degrees, they said.', '121 degrees', 'temperature'],
    ['They worked in temperatures of up to 39.', 'up to 39', 'temperature'],
    ['They measured 187 mm in June and 120 in July.', '120', 'length'],
    ['The town paid 30 euros for bread and 12 for cakes.', '12', 'money'],
    ['The vat held 70 tonnes of dye, of which some 15 ran into the brook.', 'some 15', 'mass'],
    ['The trench is 3 metres wide and two deep.', 'two', 'length'],
    ['Snow lay 2 metres deep in the valley and three in the hills.', 'three', 'length'],
    ['A wait for a bed went from 14 weeks to 21.', '21', 'duration'],
    ['The wait is 14 weeks, up from nine in spring.', 'nine', 'duration'],
    ['The heap weighs 80 kg, compared with 50 last week.', '50', 'mass'],
  ] as const)('fills in a unit that was just said: %s', (text, span, dimension) => {
    expect(read(text).find((quantity) => quantity.span.text === span)?.dimension).toBe(dimension);
  });

  it.each([
    ['The slick is 2 km long. Some 1,800, they say, cannot fish.', 'Some 1,800'],
    ['They moved 800 metres of boom; 3,000 of the members, not the 1,800, came.', '1,800'],
    ['They found 40 tonnes of flour and 45 of them left.', '45'],
    ['It was 30C. He holds three degrees from Tarn.', 'three'],
    ['They measured 187 mm in June and 12 people fled.', '12'],
    ['They spent 30 million crowns on roads and 12 on schools.', '12'],
    ['They got 70 tonnes of flour, of which 15 bakers had a share.', '15'],
    ['They moved from 3 km to 4 camps.', '4'],
  ])('leaves a count a count: %s', (text, span) => {
    expect(read(text).find((quantity) => quantity.span.text === span)?.dimension).toBe('count');
  });
});
