import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('numbers in names', () => {
  it.each([
    'Flight 207 was late.',
    'State Route 9 is closed.',
    'bus number 9 was late',
    'the serial number 17 was known',
    'the M41 highway',
    'the G20 summit',
    'Covid-19 spread.',
    'under Article 5 of the treaty',
    'at Boarding School No. 3 in town',
    'at boarding school № 3 in town',
    'an AR-15 rifle',
    'AK 47 guns',
    'a .380 handgun',
    'a pick-six pass',
    'a 9mm handgun',
    'a .38-caliber gun',
    'the 737 MAX was grounded',
    'near Area 51.',
    'under Section 12 of the Act',
    'Press Release No. 25-117',
    'at 220 Commerce Street, Larkin Falls',
    'in the 2400 block of Seaman Street',
    'call 0800 110 774 now',
    'call +99 22 10 40 84 now',
    'call (904) 359-4091 now',
    'call 555-0199 now',
    'call 800-577-HELP now',
    'Copyright 2014 Oldmere News',
    'see https://news.example/2015/two-men-held now',
    'Fire At Old Mill - Oldmere News Channel 8',
    'they called 911',
    'since 9/11',
    'open 24/7',
    'version 2.0.1 is out',
    'the password Solvik2019',
    'a crew called Gr3ywolf',
    'on Level 3 of the mine',
    'in bed six of the ward',
    'the Intercity 512 was late',
    'a BlackBerry Curve 8900 smartphone',
    'a 5G network',
    'a record of 45-7-2 in all',
    'told KLRT 7 News',
    'under Operating Rule 14, they say',
    'Avenue du 8 Mai',
    'the tanks at Unit 4 leaked',
    '1. The fan was off.',
    'a 512MHz processor',
    'the D3 motorway',
  ])('finds no quantity in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['In Sarykol 31 people were ill.', 31],
    ['Gunman Kills 11, Including Officers', 11],
    ['13 SLAIN IN BANK BLOODBATH', 13],
    ['HTS killed 44 soldiers.', 44],
    ['The flight carried 207 passengers.', 207],
    ['It hit 9 homes.', 9],
    ['After the raid 12 were missing.', 12],
    ['A list of 911 people was kept.', 911],
    ['Quake kills 21 in the east', 21],
    ['The units lost 4 tanks.', 4],
    ['Hamas freed 17 hostages.', 17],
  ])('counts in: %s', (text, value) => {
    expect(read(text).map((quantity) => [quantity.dimension, quantity.value])).toEqual([['count', value]]);
  });
});
