/** What a length is a length of: a depth is no distance, and a distance from one place is none from another. */
import type { Quantity, Reading } from '../../../model.ts';
import { perPair } from '../../per-object.ts';
import { beside } from '../statement/beside.ts';
import type { Statement } from '../statement/statement.ts';

/** Ways in which a thing is measured; those of one row are one way. */
const WAYS: readonly [way: string, behind: RegExp, before: RegExp][] = [
  ['below', /^(?:down|below)\b/, /(?!)/],
  ['depth', /^(?:deep|beneath|underground|under (?:the )?(?:ground|water|sea|surface))\b/, /\b(?:depths?|deep)$/],
  ['thickness', /^thick\b/, /\bthickness$/],
  [
    'way',
    /^(?:up|down|along) (?:the |its )?\p{Ll}*(?:shore|coast|road|river|valley|street|hill|line|track|path|beach|bank)\b/u,
    /(?!)/,
  ],
  ['run', /^in (?:under |about |less than |just |only |barely )?(?:\p{Ll}+|\d+) (?:hours?|minutes?|days?)\b/u, /(?!)/],
  ['height', /^(?:high|tall|above|up)\b/, /\b(?:heights?|altitude|elevation)$/],
  ['length', /^(?:long\b|in length\b|along\b|of (?!\p{Lu}|water|snow|mud|ice))/u, /\blengths?$/],
  ['fall', /^(?:drop|plunge|fall|dive|descent|climb)\b/, /\b(?:plung\w+|plummet\w+|fell|dropp\w+|dived|descended|sank|climbed)$/],
  ['width', /^(?:wide|across|in (?:width|diamet(?:er|re)))\b/, /\b(?:widths?|diameter|diametre|radius)$/],
];

/** Ways, in alphabetical order, that measure one thing: "plunged 60 metres" and "lay 40 metres below the road", mud "two metres deep" and "three metres thick". */
const OF_ONE_THING = new Set(['below depth', 'below fall', 'depth thickness']);

/** "north-northeast", "south-west". */
const DIRECTION = `(?:(?:due |just )?(?:north|south|east|west)(?:[- ]?(?:north|south|east|west))*(?:ern)? )`;
/** A distance is measured from something: "14 km north-east of Aven", "6 miles from the port", "2 km off the coast". */
const FROM = new RegExp(
  `^(?:away )?(?:to the )?(?:${DIRECTION}(?:of|from)|(?:from|off|outside|inland from|short of)) (.*)$`,
  'i',
);
/** An amount in a second unit: "34 km (21 miles) from Aven". */
const BRACKET = /^ ?\([^)]*\)/;
/** So many words behind "from" may name the place. */
const PLACE_WORDS = 8;
const ENDS =
  /[,.;:()—–"”]|\b(?:which|who|that|said|says|when|where|while|as|and|but|in|on|at|to|before|after|by|is|was|were|are|had|has|near|with)\b/;

/** Nouns that stand for a place that the other report may name. */
const PLACE = new Set(
  `capital city town village border frontier coast shore coastline island centre center port harbour harbor airport base station line front
  scene site spot here there country mainland downtown home land province region district suburb lighthouse epicentre epicenter`.split(
    /\s+/,
  ),
);

/** What a length is said to be of; empty where the text leaves it open. */
interface Measured {
  way: string;
  /** Words of the named place from which it is measured, in lower case. */
  names: readonly string[];
  /** The noun from which it is measured, where that is no name. */
  noun: string;
  /** What lies there, where it is a building that stands right before the length. */
  of: string;
}

const NOTHING: Measured = { way: '', names: [], noun: '', of: '' };

const measured = perPair((reading: Reading, quantity: Quantity): Measured => {
  const { before, behind } = cutAt(reading, quantity);
  if (quantity.unit === 'ft' && AT_HEIGHT.test(beside({ reading, quantity }).before)) return { ...NOTHING, way: 'height' };
  const from = FROM.exec(behind);
  if (from !== null) return { way: 'distance', ...place(from[1] ?? ''), of: thingBefore(reading, quantity) };
  const of = thingBefore(reading, quantity);
  if (of !== '' && AWAY.test(behind)) return { ...NOTHING, way: FROM_HERE, of };
  const way = WAYS.find(([, after, ahead]) => after.test(behind) || ahead.test(before))?.[0] ?? '';
  return way === '' ? NOTHING : { ...NOTHING, way };
});

/** "400 metres away": the text leaves open from where. */
const AWAY = /^(?:away|off)\b/;
const FROM_HERE = 'away';

/** Buildings of which a report may name several, those of one row under one name. */
const BUILDINGS: readonly string[] = [
  'hospital clinic infirmary',
  'school college academy',
  'garage workshop depot warehouse',
  'church mosque temple chapel',
  'hotel hostel inn',
  'station terminal',
  'house home cottage farm',
  'barracks base camp',
];

// "a garage about 400 metres away", "the hospital, 700 metres from the docks"
function thingBefore(reading: Reading, quantity: Quantity): string {
  const word = /(\p{Ll}+),? $/u.exec(beside({ reading, quantity }).before)?.[1] ?? '';
  return word === '' ? '' : (BUILDINGS.find((row) => row.split(' ').includes(word)) ?? '');
}

/** Heights are given in feet behind these: "was flying at 34,000 feet", "a descent to 10,000 feet". */
const AT_HEIGHT = /\b(?:at|to|from|above|below) (?:about |around |some |nearly )?$/i;

// "40-metre-deep", "10 km (6 miles) long"; "a depth of", "whose depth is"
const cutAt = (reading: Reading, quantity: Quantity): { before: string; behind: string } => {
  const { before, behind } = beside({ reading, quantity });
  return {
    before: before.trimEnd().replace(/ (?:of|was|is|at)$/, ''),
    behind: behind.replace(BRACKET, '').replace(/^[\s-]+/, ''),
  };
};

// "the town of Aven", "Port Oldmere", "the quake", "our town"
function place(text: string): Pick<Measured, 'names' | 'noun'> {
  const words = (text.split(ENDS)[0] ?? '').trim().split(/\s+/).slice(0, PLACE_WORDS);
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase().replace(/['’]s?$/, ''));
  const of = words.indexOf('of');
  const plain = words.slice(0, of > 0 ? of : words.length).filter((word) => /^\p{Ll}/u.test(word));
  return { names, noun: names.length === 0 ? (plain.at(-1) ?? '').replace(/['’]s?$/, '') : '' };
}

/** Why two lengths are not one: measured in another way, or from another place. Empty where nothing speaks against it. Symmetric. */
export function measuredApart(a: Statement, b: Statement): string {
  if (a.quantity.dimension !== 'length' || b.quantity.dimension !== 'length') return '';
  const x = measured(a.reading, a.quantity);
  const y = measured(b.reading, b.quantity);
  if (x.way === '' || y.way === '') return '';
  if (x.way !== y.way && !(isDistance(x) && isDistance(y)) && !OF_ONE_THING.has([x.way, y.way].sort().join(' ')))
    return 'measured in another way';
  if (x.of !== '' && y.of !== '' && x.of !== y.of) return 'how far another thing is';
  return x.way === 'distance' && x.way === y.way && !mayBeOne(x, y) ? 'measured from another place' : '';
}

const isDistance = ({ way }: Measured): boolean => way === 'distance' || way === FROM_HERE;

function mayBeOne(x: Measured, y: Measured): boolean {
  if (x.names.length > 0 && y.names.length > 0) return x.names.some((name) => y.names.includes(name));
  if (x.noun === y.noun || (x.noun !== '' && nounsFor(x.noun) === nounsFor(y.noun))) return true;
  // "the coast" is not "the capital"; "the scene" may be near either
  const told = x.noun !== '' && y.noun !== '' && !ANYWHERE.has(x.noun) && !ANYWHERE.has(y.noun);
  return !told && mayMean(x) && mayMean(y);
}

/** Other nouns for one place. */
const ONE_PLACE: readonly string[] = [
  'border frontier',
  'coast coastline shore',
  'port harbour harbor',
  'front frontline line',
  'centre center downtown',
  'epicentre epicenter',
];
const NOUNS = new Map([...BUILDINGS, ...ONE_PLACE].flatMap((row) => row.split(' ').map((noun): [string, string] => [noun, row])));
/** All nouns for the place that a noun stands for. */
const nounsFor = (noun: string): string => NOUNS.get(noun) ?? noun;

/** Nouns of places that say nothing of which. */
const ANYWHERE = new Set(['scene', 'site', 'spot', 'place', 'here']);

// A name, a noun of places, or nothing that can be read.
const mayMean = ({ noun }: Measured): boolean => noun === '' || PLACE.has(noun);
