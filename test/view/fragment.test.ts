import { expect, test } from 'vitest';
import { addressAt } from '../../src/view/fragment.ts';

const PAGE = 'https://a.example/1';
test.each([
  ['a short sentence', PAGE, 'Twelve homes fell.', `${PAGE}#:~:text=Twelve%20homes%20fell.`],
  [
    'a long one by its ends',
    PAGE,
    'One two three four five six seven eight nine ten eleven.',
    `${PAGE}#:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven.`,
  ],
  ['what parts a directive', PAGE, 'a-b, c & d', `${PAGE}#:~:text=a%2Db%2C%20c%20%26%20d`],
  ['an address with a fragment', `${PAGE}#top`, 'Here.', `${PAGE}#top:~:text=Here.`],
  ['line breaks', PAGE, ' One\n two ', `${PAGE}#:~:text=One%20two`],
])('%s', (_, url, sentence, expected) => expect(addressAt(url, sentence)).toBe(expected));
