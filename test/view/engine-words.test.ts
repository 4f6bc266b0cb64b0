import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aboutPieces, aboutWords, reasonPieces, reasonWords } from '../../src/view/engine-words.ts';
import { speak } from '../../src/view/text.ts';

function use(language: string): void {
  const messages = JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8'));
  speak({ language, messageOf: (key) => messages[key]?.message ?? '' });
}

beforeAll(() => use('de'));
afterAll(() => use('en'));

test.each([
  ['the same source, the other report is later', 'Dieselbe Quelle, der andere Bericht ist später.'],
  ['Both are dated the same day.', 'Beide tragen dasselbe Datum.'],
  ['They are dated 1 day apart.', 'Zwischen ihren Daten liegt 1 Tag.'],
  ['They are dated 12 days apart.', 'Zwischen ihren Daten liegen 12 Tage.'],
  ['another source: Reuters against AP', 'Eine andere Quelle: Reuters gegen AP.'],
  ['Both name Orvane, Kell and St. Mary.', 'Beide nennen Orvane, Kell and St. Mary.'],
  ['They hang on one report: TASS is cited.', 'Sie hängen an einem Bericht: TASS wird zitiert.'],
  ['nobody has translated this', 'Nobody has translated this.'],
])('reason %s: %s', (reason, words) => expect(reasonWords(reason)).toBe(words));

test.each([
  ['people killed', 'Getötete'],
  ['person’s missing', 'Vermisste'],
  ['a person injured', 'Verletzte'],
  ['resident’s missing', 'Vermisste: Resident'],
  ['person’s age', 'Person’s age'],
  ['dam’s eight gates', 'Dam gates'],
  ["hospital's 22 wards closed", 'Hospital wards closed'],
  ['39,400 jobs cut', 'Jobs cut'],
  ['7 October attacks', '7 October attacks'],
  ['46th Regiment soldiers', '46th Regiment soldiers'],
  ['drivers’ bodies', 'Bodies of drivers'],
  ['Drivers’ bodies', 'Drivers’ bodies'],
  ['people of the injured in hospital', 'Menschen im Krankenhaus'],
  ['people of San Onofre', 'People of San Onofre'],
  ['spelling of Orvane', 'Schreibweise von Orvane'],
  ['whether “the dam broke: all of it”', 'Ob „the dam broke: all of it“'],
  ['distance or length: outskirts, advance', 'Entfernung oder Länge: outskirts, advance'],
  ['number', 'Zahl'],
  ['PLF fighters killed', 'Getötete: PLF fighters'],
  ['wards closed', 'Wards closed'],
  ['constructor: a', 'Constructor: a'],
])('about %s: %s', (about, words) => expect(aboutWords(about)).toBe(words));

test('what is quoted, and what has no translation, is known to be English', () => {
  expect(reasonPieces('One report denies (“did not”) what the other says.').filter(({ english }) => english)).toEqual([
    { words: 'did not', english: true },
  ]);
  expect(aboutPieces('wards closed')).toEqual([{ words: 'Wards closed', english: true }]);
  expect(aboutPieces('PLF fighters killed').filter(({ english }) => english)).toEqual([{ words: 'PLF fighters', english: true }]);
  expect(reasonPieces('given in different units').some(({ english }) => english)).toBe(false);
});

test('in English it says what the engine says', () => {
  use('en');
  expect(reasonWords('They are dated 2 days apart.')).toBe('They are dated 2 days apart.');
  expect(aboutWords('distance or length: outskirts')).toBe('Distance or length: outskirts');
  expect(aboutWords('PLF fighters killed')).toBe('PLF fighters killed');
  use('de');
});
