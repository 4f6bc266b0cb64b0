import { describe, expect, test } from 'vitest';
import { nameFindings } from '../../../../src/engine/compare/name/names.ts';
import { editDistance, likeness, skeleton } from '../../../../src/engine/compare/name/spelling.ts';
import { readingOf } from '../../match/readings.ts';

describe('likeness', () => {
  test.each([
    ['marat', 'murat', 'near'],
    ['sarykol', 'sarikul', 'near'],
    ['brackwater', 'brakwater', 'near'],
    ['cuadros', 'quadros', 'near'],
    ['dietz', 'deitz', 'near'],
    ['pavle', 'pavel', 'near'],
    ['kertes', 'kertesz', 'near'],
    ['greywolf', 'gr3ywolf', 'near'],
    ['oulmer', 'ulmer', 'near'],
    ['lunas', 'lunass', 'near'],
    ['tarnisel', 'tarnizel', 'near'],
    ['jonas', 'younes', 'near'],
    ['nayrab', 'naib', 'far'],
    ['hausken', 'haukson', 'far'],
  ])('%s, %s: %s', (a, b, like) => {
    expect(likeness(a, b)).toBe(like);
    expect(likeness(b, a)).toBe(like);
  });
  test.each([
    ['kertes', 'kertes'],
    ['zelmia', 'zelmian'],
    ['ruvenia', 'ruvenians'],
    ['aldenfurt', 'aldenfurter'],
    ['rebel', 'rebels'],
    ['centre', 'center'],
    ['recognised', 'recognized'],
    ['harbour', 'harbor'],
    ['molina', 'matin'],
    ['carranza', 'carmona'],
    ['jackson', 'johnson'],
    ['kim', 'kin'],
    ['jong', 'yong'],
    ['omar', 'omarova'],
  ])('%s, %s: not', (a, b) => {
    expect(likeness(a, b)).toBeUndefined();
    expect(likeness(b, a)).toBeUndefined();
  });
  test('skeletons', () => {
    expect(skeleton('jonas')).toBe(skeleton('younes'));
    expect(skeleton('edersson')).toBe(skeleton('ederson'));
    expect(skeleton('nayrab')).not.toBe(skeleton('naib'));
  });
  test.each([
    ['dietz', 'deitz', 1],
    ['a', '', 1],
    ['kitten', 'sitting', 3],
    ['same', 'same', 0],
  ])('%s to %s takes %i', (a, b, edits) => expect(editDistance(a, b)).toBe(edits));
});

const spelt = (one: string, two: string) =>
  nameFindings(readingOf({ id: 'a', text: one }), [readingOf({ id: 'b', text: two })]).map(({ sides }) =>
    sides.map(({ value }) => value).join(' | '),
  );

describe('one name in two spellings', () => {
  test.each([
    ['The minister, Marat Iskenov, spoke.', 'A minister named Murat Iskenov spoke.', 'Marat Iskenov | Murat Iskenov'],
    [
      'The company, Brackwater, was fined. A court fined Brackwater.',
      'Judges fined the maker Brakwater on Monday.',
      'Brackwater | Brakwater',
    ],
    [
      'Drones burned a hangar at Nayrab airport near Tarnovel.',
      'Near Tarnovel a hangar of Naib airport burned.',
      'Nayrab | Naib',
    ],
    ['Officer Paul Dietz was shot.', 'One of them was Paul Deitz.', 'Paul Dietz | Paul Deitz'],
    ['The shooting began at the Tarno roundabout.', 'Blood lay at the Tarnou roundabout.', 'Tarno | Tarnou'],
    ['The referee Jonas Tervik stopped it.', 'J. Tervic declared himself unfit as referee.', 'Jonas Tervik | J. Tervic'],
    ['Colonel Ruslan Hadmer denied it.', 'Col Roslan Hadmer denied it.', 'Ruslan Hadmer | Roslan Hadmer'],
    ['The mayor, Oda Tarvik, left.', 'The mayor, Oda Tarwick, left.', 'Oda Tarvik | Oda Tarwick'],
    ['Emil Lidell, 71, died at home.', 'The dead man, Emil Lydle (71), ate nothing.', 'Emil Lidell | Emil Lydle'],
    ['The depot in Hexmy will close.', 'Staff leave the depot at Hexmey.', 'Hexmy | Hexmey'],
    [
      'The district collector, Anita Kordala, was suspended late on Sunday.',
      'Late on Sunday they suspended the district collector, Anita Kormana.',
      'Anita Kordala | Anita Kormana',
    ],
    ['The hackers of Greywolf wrote to the papers.', 'A group named Gr3ywolf claimed it.', 'Greywolf | Gr3ywolf'],
  ])('%s / %s', (one, two, sides) => {
    expect(spelt(one, two)).toEqual([sides]);
    expect(spelt(two, one)).toEqual([sides.split(' | ').reverse().join(' | ')]);
  });
});

describe('no two spellings of one name', () => {
  test.each([
    ['an accent', 'He met Ilona Kertesz.', 'He met Ilona Kertész.'],
    ['a nation and its adjective', 'Soldiers entered Zelmia.', 'The man is Zelmian, they said.'],
    ['a plural', 'They saw a Kerdol pass.', 'They saw two Kerdols pass.'],
    ['a surname alone', 'He met Marat Iskenov.', 'He met Iskenov.'],
    ['a middle name', 'He met Travis Wade Holloman.', 'He met Travis Holloman.'],
    ['both beings in one report', 'Mr Anton Ledvin met his cousin, Anton Ledvon.', 'Mr Anton Ledvon was there.'],
    ['one family, other given names', 'He met Ilona Kertes.', 'He met Gabor Kertes.'],
    ['a letter or two, and nothing around them', 'Anita Kordala sang.', 'He met Anita Kormana.'],
    ['a land and its people', 'The port of Mersa Zahor is small.', 'They sailed to Zahoria by day.'],
    ['another initial', 'The referee K. Tervic stopped it.', 'The referee Jonas Tervik stopped it.'],
    ['other persons', 'Officer Luis Carranza fell.', 'Officer Luis Carmona fell.'],
    ['known countries', 'Troops in Iran moved.', 'Troops in Iraq moved.'],
    ['acronyms', 'They fired an ICBM at dawn.', 'They fired an IRBM at dawn.'],
    ['British spelling', 'She entered the Ford Treatment Centre.', 'She entered the Ford Treatment Center.'],
    [
      'Arabic vowels',
      'Shells hit al-Nayrab, Qabtan al-Jabal and al-Zawiya.',
      'Shells hit al-Nayrab, Qubtan al-Jabal and al-Zawiya.',
    ],
    ['short words with nothing around them', 'In Bern it rained.', 'He ate a Born apple.'],
  ])('%s', (_, one, two) => {
    expect(spelt(one, two)).toEqual([]);
    expect(spelt(two, one)).toEqual([]);
  });
});

describe('a third report that gives more of a name', () => {
  const brief = 'In a second note Mr Tervan spoke of fog.';
  const other = 'The lawyer Anders Tervon was freed.';
  const fuller = 'They freed the lawyer, Anders Tervan.';
  const found = (one: string, ...others: string[]) =>
    nameFindings(
      readingOf({ id: 'a', text: one }),
      others.map((text, i) => readingOf({ id: `b${i}`, text })),
    ).map(({ sides, reasons }) => [sides.map(({ value }) => value).join(' | '), ...reasons]);
  test('the surname alone, with it', () =>
    expect(found(brief, other, fuller)).toEqual([
      ['Tervan | Anders Tervon', 'A third report of the event gives the name in full.'],
    ]));
  test('and without it', () => expect(found(brief, other)).toEqual([]));
  test('with another person of that name', () => expect(found(brief, other, 'Ilse Tervan, the mayor, was freed.')).toEqual([]));
});

describe('places', () => {
  const article = readingOf({ id: 'a', text: 'The minister, Marat Iskenov, spoke. Later Iskenov left. Marat Iskenov is 60.' });
  const others = [
    readingOf({ id: 'b', text: 'The minister, Murat Iskenov, spoke.' }),
    readingOf({ id: 'c', text: 'The minister, Marat Iskenov, was heard.' }),
  ];
  const [found, ...more] = nameFindings(article, others);
  test('every place of each spelling in every report', () => {
    expect(more).toEqual([]);
    expect(found?.kind).toBe('name');
    expect(found?.relation).toBe('spelling');
    expect(found?.sides.map(({ spans }) => spans.map(({ report, text }) => `${report} ${text}`))).toEqual([
      ['a Marat Iskenov', 'a Marat Iskenov', 'c Marat Iskenov'],
      ['b Murat Iskenov'],
    ]);
  });
  test('spans slice back', () => {
    const texts = new Map([article, ...others].map(({ report }) => [report.id, report.text]));
    for (const { spans } of found?.sides ?? [])
      for (const { report, start, end, text } of spans) expect(texts.get(report)?.slice(start, end)).toBe(text);
  });
  test('reasons are sentences', () => {
    expect(found?.reasons.length).toBeGreaterThan(0);
    for (const reason of found?.reasons ?? []) expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});
