/** The engine speaks English, in a few fixed sentences and labels: here they find their messages. What is not among them stays English. */
import { type CountKey, counted, cutAtPlaces, cutAtPlacesFor, type MessageKey, numberWords, spoken, text } from './text.ts';
import { sentenceCase, sentenceOf } from './wording.ts';

/** A piece of what the engine says; the English ones are quoted from articles, or have no translation. */
export interface EnginePiece {
  words: string;
  english: boolean;
}

/** English sentence with places `$1` to `$9`, as the English message has it → its message. The first that fits is taken. */
export const REASONS: Readonly<Record<string, MessageKey>> = {
  'The text says that one figure replaces the other.': 'reasonReplaces',
  'The same source, two counts; which is later is not stated.': 'reasonSameSource',
  'The same source, the other report is later.': 'reasonSameSourceLater',
  'The same source, the other report is earlier.': 'reasonSameSourceEarlier',
  'The other report is later.': 'reasonLater',
  'The other report is earlier.': 'reasonEarlier',
  'Another source: $1 against $2.': 'reasonOtherSource',
  'Given in different units.': 'reasonUnits',
  'The same number in two currencies.': 'reasonCurrencies',
  'The same digits, in another order.': 'reasonDigitOrder',
  'The same digits, with more or fewer zeros.': 'reasonDigitZeros',
  'The reports give different figures.': 'reasonFigures',
  'The headline against the body of the same article.': 'reasonHeadline',
  'The headline says one thing, the text another.': 'reasonHeadlineWords',
  'One figure for the whole against the sum of its parts.': 'reasonSum',
  'The parts behind “$1” add up to $2: $3.': 'reasonParts',
  'The parts that the article lists do not add up to its total.': 'reasonOwnSum',
  'One report denies (“$1”) what the other says.': 'reasonDenies',
  'The report that denies it is the older one: it may have come true since.': 'reasonDenierOlder',
  'Of one subject, one report says “$1” and the other “$2”.': 'reasonOpposites',
  'Of one person or group, the two reports say what cannot hold together.': 'reasonWhoCannot',
  'Of one thing, the two reports say what cannot hold together.': 'reasonThingCannot',
  'One report is younger: it may tell what has happened since.': 'reasonYounger',
  'The two reports answer one question about the event in two ways.': 'reasonOneQuestion',
  'One figure stands for two things: “$1” here, “$2” there.': 'reasonTwoThings',
  'In a sentence that both reports have, one says “$1” and the other “$2”.': 'reasonTwin',
  'One statement stands in the mouths of two speakers.': 'reasonTwoMouths',
  'Who would not comment in one report is quoted in the other.': 'reasonCommented',
  'A third report of the event gives the name in full.': 'reasonNameFuller',
  'The rest of the name is the same.': 'reasonNameSame',
  'The rest of the name is nearly the same.': 'reasonNameNearly',
  'Both stand among the same words.': 'reasonNameWords',
  'Two speakers in this report differ.': 'reasonTwoSpeakers',
  'Both words stand behind the same name.': 'reasonSameName',
  'Both words are used with the figure that the reports have in common.': 'reasonSameCount',
  'Each report keeps to its own word.': 'reasonOwnWord',
  'Both name $1.': 'reasonBothName',
  'Both use the rarer words $1.': 'reasonBothUse',
  'Both are dated the same day.': 'reasonSameDay',
  'The date of one of them is not known.': 'reasonNoDate',
  'Large parts are one text word for word.': 'noteCopies',
  'One text stands behind them, partly re-written.': 'noteRewritten',
  'They hang on one report: $1 is cited.': 'noteCited',
  'They hang on one report.': 'noteOneReport',
  'The figures of all $1 come from one source: $2.': 'noteOneSource',
};

/** The same for sentences with a count, which is their `$1`; every English form stands here. */
export const COUNTED_REASONS: Readonly<Record<string, CountKey>> = {
  'They are dated $1 day apart.': 'reasonDaysApart',
  'They are dated $1 days apart.': 'reasonDaysApart',
};

/** What a finding can be about, as a whole or up to a place. */
export const ABOUTS: Readonly<Record<string, MessageKey>> = {
  'Spelling of $1': 'aboutSpelling',
  'Whether “$1”': 'aboutWhether',
  'What $1 is called': 'aboutCalled',
  'What $1 are called': 'aboutCalledMany',
  'The cause': 'aboutCause',
  'Who gave the order': 'aboutOrder',
  'Who opened fire': 'aboutFirst',
  'Who rescued them': 'aboutRescuer',
  'Who overpowered them': 'aboutCaptor',
  'Who made the discovery': 'aboutFinder',
  'Who raised the alarm': 'aboutAlarm',
  'The weapon': 'aboutWeapon',
  'The vehicle': 'aboutVehicle',
  'Where the person was hit': 'aboutWound',
  'Whether the attacker acted alone': 'aboutAlone',
  'Whether the decision was unanimous': 'aboutUnanimous',
  'Whether it is a record': 'aboutRecord',
  'Who leads it': 'aboutLead',
  'Which side': 'aboutSide',
  'Whether it was expected': 'aboutForeseen',
  'How far one could see': 'aboutSight',
  'Whether it was done on purpose': 'aboutIntent',
  'Above or below the limit': 'aboutLimit',
  'Whether anybody was inside': 'aboutInside',
  'Who said it': 'aboutSpeaker',
  'Whether there was a comment': 'aboutCommented',
  'People killed': 'aboutPeopleKilled',
  'People injured': 'aboutPeopleInjured',
  'People killed or injured': 'aboutPeopleCasualties',
  'People in hospital': 'aboutPeopleHospital',
  'People missing': 'aboutPeopleMissing',
  'People trapped': 'aboutPeopleTrapped',
  'People rescued': 'aboutPeopleRescued',
  'People released': 'aboutPeopleReleased',
  'People arrested': 'aboutPeopleArrested',
  'People charged': 'aboutPeopleCharged',
  'People displaced': 'aboutPeopleDisplaced',
  'People on board': 'aboutPeopleOnBoard',
};

/** What a measure is called; the words nearest to it may follow behind a colon. */
export const MEASURES: Readonly<Record<string, MessageKey>> = {
  Number: 'measureNumber',
  'Amount of money': 'measureMoney',
  Share: 'measureShare',
  'Percentage points': 'measurePoints',
  Multiple: 'measureMultiple',
  'Distance or length': 'measureLength',
  Area: 'measureArea',
  Volume: 'measureVolume',
  Weight: 'measureWeight',
  Speed: 'measureSpeed',
  Temperature: 'measureTemperature',
  Energy: 'measureEnergy',
  Power: 'measurePower',
  'Amount of data': 'measureData',
  'Length of time': 'measureDuration',
  'Time of day': 'measureClock',
  Date: 'measureDate',
  Age: 'measureAge',
  Magnitude: 'measureMagnitude',
  Score: 'measureScore',
  Rank: 'measureRank',
};

/** A reason of the engine as a sentence in the reader's language. */
export function reasonPieces(reason: string): EnginePiece[] {
  const sentence = sentenceOf(reason);
  for (const [template, key] of Object.entries(COUNTED_REASONS)) {
    const count = patternOf(template).exec(sentence)?.[1];
    if (count !== undefined && /^\d+$/.test(count)) return [{ words: counted(key, Number(count)), english: false }];
  }
  return fromTable(sentence, REASONS) ?? [{ words: sentence, english: true }];
}

/** What a finding is about, in the reader's language as far as it is known there. */
export function aboutPieces(about: string): EnginePiece[] {
  const title = sentenceCase(ofPeople(labelOf(about)));
  const [label = '', ...rest] = title.split(': ');
  const measure = Object.hasOwn(MEASURES, label) ? MEASURES[label] : undefined;
  if (!measure) return fromTable(title, ABOUTS) ?? ofGroup(title) ?? [{ words: title, english: true }];
  if (rest.length === 0) return [{ words: text(measure), english: false }];
  return said('labelled', [
    { words: text(measure), english: false },
    { words: rest.join(': '), english: true },
  ]);
}

const PEOPLE = 'People ';
/** What befell people, behind their noun. */
const FATES = Object.keys(ABOUTS).flatMap((label) => (label.startsWith(PEOPLE) ? label.slice(PEOPLE.length) : []));
const ONE_GROUP = new RegExp(`^(.+) (${FATES.join('|')})$`, 'u');

/** "Getötete: PLF fighters": what befell a group is said in the reader's language, and the group stays as it is written. */
function ofGroup(label: string): EnginePiece[] | undefined {
  const [, group = '', fate = ''] = ONE_GROUP.exec(label) ?? [];
  const key = ABOUTS[PEOPLE + fate];
  if (key === undefined || spoken() === 'en') return undefined;
  return said('labelled', [
    { words: text(key), english: false },
    { words: group, english: true },
  ]);
}

const NUMBER = '(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ';
/** How a label is written, and what it is called plainly: it is not to hold a number that looks like a value, nor whose its things are. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(\\p{Ll}[\\p{Ll}-]*)['’]s ${NUMBER}(?=\\p{Ll})`, 'u'), '$1 '], // "hospital's 22 wards closed"
  [new RegExp(`^${NUMBER}(?=\\p{Ll})`, 'u'), ''], // "eight spillway gates"
  [/^(\p{Ll}+s)['’] (\p{Ll}+)$/u, '$2 of $1'], // "drivers’ bodies"
  [/^people of the (?:\p{L}+) (?=\p{Ll})/u, 'people '], // "people of the sick in hospital"
];

/** What the engine says a finding is about, as a title in its own language. */
export function labelOf(about: string): string {
  return sentenceCase(PLAIN.reduce((words, [written, plain]) => words.replace(written, plain), about));
}

const ONE_PERSON = new RegExp(`^(?:(?:an?|one|another) )?(\\p{L}+?)(?:['’]s)? (${FATES.join('|')})$`, 'iu');

/** Of one person as of several, and without the "'s" of "one person's missing". */
function ofPeople(label: string): string {
  const [, who = '', fate = ''] = ONE_PERSON.exec(label) ?? [];
  if (/^persons?$/i.test(who)) return PEOPLE + fate;
  return who === '' ? label : label.replace(/['’]s (?=\S)/u, ' ');
}

/** A reason as one string, for where no markup can stand. */
export const reasonWords = (reason: string): string => piecesWords(reasonPieces(reason));

/** What a finding is about as one string, for where no markup can stand. */
export const aboutWords = (about: string): string => piecesWords(aboutPieces(about));

/** Pieces as one string, for where no markup can stand. */
export const piecesWords = (pieces: readonly EnginePiece[]): string => pieces.map(({ words }) => words).join('');

function fromTable(words: string, table: Readonly<Record<string, MessageKey>>): EnginePiece[] | undefined {
  for (const [template, key] of Object.entries(table)) {
    const found = placesIn(words, template);
    if (found)
      return said(
        key,
        found.map((value) => ({ words: value, english: true })),
      );
  }
  return undefined;
}

/** What fills a place of a message: a piece, or several one after the other. */
type Filling = EnginePiece | readonly EnginePiece[];

/** A message with its places filled by pieces, each of which stays what it is. */
export const said = (key: MessageKey, values: readonly Filling[]): EnginePiece[] => filledPieces(cutAtPlaces(key), values);

/** The same in the plural form that `count` asks for; `values` are `$2` and what follows. */
export function saidCounted(key: CountKey, count: number, values: readonly Filling[]): EnginePiece[] {
  return filledPieces(cutAtPlacesFor(key, count), [{ words: numberWords(count), english: false }, ...values]);
}

function filledPieces(cut: readonly (string | number)[], values: readonly Filling[]): EnginePiece[] {
  return cut.flatMap((piece) => (typeof piece === 'string' ? { words: piece, english: false } : (values[piece - 1] ?? [])));
}

/** What stands at the places of a sentence that was made from the template; undefined where it was not. */
function placesIn(sentence: string, template: string): string[] | undefined {
  // Most have no place: a hundred expressions to be compiled would hold up the first picture of the panel.
  if (!template.includes('$')) return sentence === template ? [] : undefined;
  return patternOf(template).exec(sentence)?.slice(1);
}

const patterns = new Map<string, RegExp>();

/** Matches a sentence that was made from the template; its groups are the places in their order, which in English is `$1`, `$2`. */
function patternOf(template: string): RegExp {
  const known = patterns.get(template);
  if (known) return known;
  const source = template.replace(/[.*+?^{}()|[\]\\]/g, '\\$&').replace(/\$\d/g, '(.+?)');
  const pattern = new RegExp(`^${source}$`, 'su');
  patterns.set(template, pattern);
  return pattern;
}
