import { expect, test } from 'vitest';
import { sentenceCase, sentenceOf } from '../../src/view/wording.ts';

test.each([
  ['people killed', 'People killed'],
  ['HTS fighters killed', 'HTS fighters killed'],
  ['distance or length: outskirts, advance', 'Distance or length: outskirts, advance'],
  ['spelling of Orvane', 'Spelling of Orvane'],
  ['iPhone sales', 'iPhone sales'],
  ['eBay: amount of money', 'eBay: amount of money'],
  ['élite guards killed', 'Élite guards killed'],
  ['“friendly” fire', '“Friendly” fire'],
  ['12th body', '12th body'],
  ['', ''],
])('title %s is "%s"', (words, title) => expect(sentenceCase(words)).toBe(title));

test.each([
  ['another source', 'Another source.'],
  ['The rest of the name is the same.', 'The rest of the name is the same.'],
  ['SOHR gives two counts', 'SOHR gives two counts.'],
  ['it says “so.”', 'It says “so.”'],
  ['  the same source, a later count ', 'The same source, a later count.'],
  ['', ''],
])('reason %s is "%s"', (words, sentence) => expect(sentenceOf(words)).toBe(sentence));
