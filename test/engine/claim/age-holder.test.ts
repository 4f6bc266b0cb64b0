import { expect, test } from 'vitest';
import { claimOf } from './reading.ts';

test.each([
  ['Captain Dimitri Kolev, 53, was held.', '53', 'dimitri kolev'],
  ['Captain Dimitar Kolev (51) remained on board.', '51', 'dimitar kolev'],
  ['The driver, named as 47-year-old Pavle Dragin, was hurt.', '47-year-old', 'pavle dragin'],
  ['It took the left eye of Marko, who is seventeen.', 'seventeen', 'marko'],
  ['Holger is Holger Brand, 58, the hero of the square.', '58', 'holger brand'],
  ['Claire and Abigail, aged 5 and 18 months, were at home.', '5', 'claire'],
  ['Claire and Abigail, aged 5, were at home.', '5', 'abigail'],
  ['Claire and Abigail Lund, 7, were at home.', '7', 'abigail lund'],
  ['A 52-year-old clerk of the council, E. Lund, was hurt.', '52-year-old', 'e lund'],
  ['A 34-year-old man, Erik Lund, was held.', '34-year-old', 'erik lund'],
  ['A 34-year-old man from Aven, Tovar, was held.', '34-year-old', ''],
  ['The 12-year-old son of the mayor, Erik Lund, was held.', '12-year-old', ''],
  ['A 14-year-old girl, who lives in Aven, was hurt.', '14-year-old', ''],
  ['A woman aged 71 was hurt.', '71', ''],
  ['The 61-year-old sits in his van.', '61-year-old', ''],
  ['A 29-year-old citizen of Rhenmark was hurt.', '29-year-old', ''],
])('%s The age %s is of "%s"', (text, age, holder) => expect(claimOf(text, age).holder).toBe(holder));

test.each([
  ['A woman aged 71 was hurt.', '71', 'woman'],
  ['Two women, aged 58 and 71, were hurt.', '58', 'woman'],
  ['Two women, aged 58 and 71, were hurt.', '71', 'woman'],
  ['A man of 34 was hurt.', '34', 'man'],
])('%s The age %s is of a %s', (text, age, head) => expect(claimOf(text, age).head).toBe(head));
