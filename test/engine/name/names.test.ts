import { describe, expect, test } from 'vitest';
import { names } from '../../../src/engine/name/names.ts';
import { sentences } from '../../../src/engine/text/sentences.ts';

const find = (text: string, title = '') => names(text, sentences(text, title.length));
const flat = (text: string, title = '') => find(text, title).map((n) => [n.name, ...n.aliases].join(' = '));

describe('names of a sentence', () => {
  test.each<[string, string[]]>([
    ['The mayor, Ursula von der Alm, spoke in Tarn.', ['Ursula von der Alm', 'Tarn']],
    ['Shells hit the al-Nayrab airport and Deir al-Zor.', ['al-Nayrab', 'Deir al-Zor']],
    ['Police chief Denise Arbogast spoke.', ['Denise Arbogast']],
    ['Deputy Prime Minister Pavol Hrin resigned.', ['Pavol Hrin']],
    ['Yesterday Gen. Sekou Amadi fled.', ['Sekou Amadi']],
    ["Deputies of Pell County Sheriff's Office closed the road.", ["Pell County Sheriff's Office"]],
    ["The Bank of Ruvenia's council met.", ['Bank of Ruvenia']],
    ["The crown lost value after Ruvenia's National Bank acted.", ['Ruvenia', 'National Bank']],
    ['They met Marta Lindqvist-Hale in Saint-Aubrac.', ['Marta Lindqvist-Hale', 'Saint-Aubrac']],
    ['Hackers of the group Gr3ywolf took Flight 207.', ['Gr3ywolf', 'Flight 207']],
    ['Soldiers of the 46th Regiment withdrew.', ['46th Regiment']],
    ['The suspect, Jonas W., is 31.', ['Jonas W']],
    ['The singer Stephen King came.', ['Stephen King']],
    ['The US president was in Lachia.', ['US', 'Lachia']],
  ])('%s', (text, expected) => expect(flat(text)).toEqual(expected));
});

describe('no names', () => {
  test.each<[string]>([
    ['The Syrian army withdrew on Tuesday.'],
    ['Officials said so in March.'],
    ['Rescuers dug. Witnesses wept.'],
    ['Sadly, the Prime Minister was late.'],
    ['I saw it, and I ran.'],
    ['“We heard them,” she said. “Then nothing.”'],
    ['It was 5 May, a Monday.'],
    ['Rescuing them took hours.'],
    ['The fine was K15,000.'],
  ])('%s', (text) => expect(flat(text)).toEqual([]));
});

describe('forms of one name', () => {
  test.each<[string, string[]]>([
    ["Hay'at Tahrir al-Sham (HTS) attacked. HTS said so.", ["Hay'at Tahrir al-Sham = HTS"]],
    ['The National Bank of Ruvenia acted. Later the NBR fell silent.', ['National Bank of Ruvenia = NBR']],
    ['Governor Ilona Kertes spoke. Kertes left.', ['Ilona Kertes = Kertes']],
    ['The plant of Solvik ASA closed. The owner, Solvik, is silent.', ['Solvik ASA = Solvik']],
    ['Bashar al-Assad left, and later Assad returned.', ['Bashar al-Assad = Assad']],
    ['He knew Travis Wade Holloman. She knew Travis Holloman.', ['Travis Wade Holloman = Travis Holloman']],
    ['Troops of North Korea met those of South Korea. The shore of Korea is long.', ['North Korea', 'South Korea', 'Korea']],
    ['In BRANOV (AP) it rained.', ['BRANOV', 'AP']],
    ['They met Ann Reed and Paul Reed. Later Reed spoke.', ['Ann Reed', 'Paul Reed = Reed']],
  ])('%s', (text, expected) => expect(flat(text)).toEqual(expected));
});

describe('headlines', () => {
  test.each<[string, string, string[]]>([
    ['Rebels Launch Major Assault Near Tarn', 'Shells hit Tarn at noon.', ['Tarn']],
    ['FOUR DEAD IN MARKET BLOODBATH', 'It was in Aldenfurt.', ['Aldenfurt']],
    ['ORIENT LYRA adrift off Quilla', 'The Orient Lyra lost power.', ['Orient Lyra', 'Quilla']],
  ])('%s', (title, body, expected) => expect(flat(`${title}\n\n${body}`, title)).toEqual(expected));
});

test('spans slice back and leave out the possessive', () => {
  const text = "Kertes's vote. The governor, Ilona Kertes, voted; Kertes’s friends did not.";
  const [name] = find(text);
  expect(name?.spans.map((s) => s.text)).toEqual(['Kertes', 'Ilona Kertes', 'Kertes']);
  for (const span of name?.spans ?? []) expect(text.slice(span.start, span.end)).toBe(span.text);
});

test('a word of the dictionary that opens a sentence and has its capital only there is no name', () => {
  const text = 'Turnout was 58 per cent. Tovar said so. Turkey was silent.';
  const known = new Set(['turnout', 'turkey']);
  expect(names(text, sentences(text, 0), undefined, (word) => known.has(word)).map(({ name }) => name)).toEqual([
    'Tovar',
    'Turkey',
  ]);
});
