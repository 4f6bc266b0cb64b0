import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import {
  counted,
  cutAtPlaces,
  dayWords,
  direction,
  languageWords,
  listWords,
  numberWords,
  speak,
  text,
} from '../../src/view/text.ts';

function use(language: string): void {
  const messages = JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8'));
  speak({ language, messageOf: (key) => messages[key]?.message ?? '' });
}

afterAll(() => use('en'));

test.each([
  ['en', 1, '1 number differs.'],
  ['en', 1234, '1,234 numbers differ.'],
  ['de', 1234, '1.234 Zahlen weichen ab.'],
  ['ru', 1, 'Расходится 1 число.'],
  ['ru', 3, 'Расходятся 3 числа.'],
  ['ru', 11, 'Расходится 11 чисел.'],
  ['ru', 21, 'Расходится 21 число.'],
  ['ar', 2, 'رقمان (2) يختلفان.'],
  ['ar', 5, '5 أرقام تختلف.'],
  ['ar', 12, '12 رقمًا يختلف.'],
])('%s: %i', (language, count, words) => {
  use(language);
  expect(counted('numbersDiffer', count)).toBe(words);
});

test.each([
  ['en', '28 November 2024', '1,234.5', 'a, b and c', 'French', 'ltr'],
  ['de', '28. November 2024', '1.234,5', 'a, b und c', 'Französisch', 'ltr'],
  ['es', '28 de noviembre de 2024', '1234,5', 'a, b y c', 'francés', 'ltr'],
  ['ru', '28 ноября 2024 г.', '1\u00A0234,5', 'a, b и c', 'французский', 'ltr'],
  ['ar', '28 نوفمبر 2024', '1,234.5', '\u2068a\u2069 و\u2068b\u2069 و\u2068c\u2069', 'الفرنسية', 'rtl'],
])('%s: dates, numbers, lists, names of languages, direction', (language, day, number, list, french, way) => {
  use(language);
  expect(dayWords(Date.UTC(2024, 10, 28))).toBe(day);
  expect(numberWords(1234.5)).toBe(number);
  expect(listWords(['a', 'b', 'c'])).toBe(list);
  expect(languageWords('fr')).toBe(french);
  expect(direction()).toBe(way);
});

test('a value is put in as it is, even where it looks like a place', () => {
  use('en');
  expect(text('outletAndDate', '$2 & $&', 'today')).toBe('$2 & $&, today');
});

test('from right to left, a value from left to right keeps to itself', () => {
  use('ar');
  expect(text('outletAndDate', 'The Echo', '28 نوفمبر 2024')).toBe('\u2068The Echo\u2069، 28 نوفمبر 2024');
  use('en');
});

test('a message is cut at its places', () => expect(cutAtPlaces('quotedBy')).toEqual([1, ', quoted by ', 2]));

test('a tag that names no language', () => expect(languageWords('<b>')).toBeUndefined());

test('a plural form that a language lacks gives way to the general one', () => {
  speak({ language: 'ru', messageOf: (key) => (key === 'numbersDiffer_other' ? 'so $1' : '') });
  expect(counted('numbersDiffer', 2)).toBe('so 2');
});
