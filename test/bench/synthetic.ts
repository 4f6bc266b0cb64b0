/** Made-up news reports for timing: the same seed gives the same texts. They say nothing about accuracy. */
import type { Report } from '../../src/model.ts';

/** Numbers from 0 to below 1, the same for each seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'bar bel cor dan dor el far gal hal in jor kal kel lan lor mar mel nor or pel quin ras rin sol tam ter ul var vel wen yar zan'.split(
    ' ',
  );
const GIVEN =
  'Ada Boris Clara Dmitri Elsa Farid Greta Hugo Ines Jonas Karim Leila Milan Nadia Omar Petra Ravi Sofia Tomas Vera'.split(' ');
const OUTLETS = [
  'Morning Herald',
  'The Courier',
  'Daily Record',
  'Coast Tribune',
  'Northern Post',
  'City Gazette',
  'Evening Star',
  'The Observer',
];
const KINDS = [
  ['flood', 'swept away', 'rescue workers', 'river', 'homes'],
  ['fire', 'destroyed', 'firefighters', 'warehouse', 'workshops'],
  ['train crash', 'derailed', 'paramedics', 'railway line', 'carriages'],
  ['earthquake', 'levelled', 'soldiers', 'hillside', 'houses'],
  ['storm', 'tore apart', 'volunteers', 'harbour', 'boats'],
  ['strike', 'shut down', 'union stewards', 'assembly plant', 'production lines'],
] as const;
const UNITS = ['kilometres', 'tonnes', 'percent', 'million dollars', 'hectares'];

/** What the reports of one event have in common. */
interface Event {
  kind: (typeof KINDS)[number];
  place: string;
  region: string;
  mayor: string;
  spokeswoman: string;
  agency: string;
  day: number;
  toll: number;
}

function eventOf(random: () => number): Event {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item; // the index is below the length
  const name = (parts: number) => {
    const word = Array.from({ length: parts }, () => pick(SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  return {
    kind: pick(KINDS),
    place: name(3),
    region: name(2),
    mayor: `${pick(GIVEN)} ${name(2)}`,
    spokeswoman: `${pick(GIVEN)} ${name(3)}`,
    agency: `${name(2)} Relief Agency`,
    day: 1 + Math.floor(random() * 28),
    toll: 3 + Math.floor(random() * 60),
  };
}

function sentencesOf({ kind, place, region, mayor, spokeswoman, agency, toll }: Event, random: () => number): string[] {
  const [what, did, helpers, where, things] = kind;
  const few = () => 2 + Math.floor(random() * 60);
  const many = () => (few() * 100).toLocaleString('en-GB');
  const unit = () => UNITS[Math.floor(random() * UNITS.length)] ?? 'kilometres';
  const dead = toll + Math.floor(random() * 4);
  return [
    `At least ${dead} people were killed and ${few()} injured when a ${what} ${did} ${few()} ${things} in ${place} on Tuesday, officials said.`,
    `Mayor ${mayor} told reporters that ${dead} bodies had been recovered from the ${where}, among them ${2 + Math.floor(random() * 5)} children.`,
    `The ${agency}, which sent ${few()} ${helpers} to ${region} province, said about ${many()} residents had left the town.`,
    `“We have never seen anything like it,” said ${spokeswoman}, a spokeswoman for the agency, adding that ${few()} ${unit()} were affected.`,
    `Nearly ${many()} households were without power by nightfall, according to the regional grid operator.`,
    `The road between ${place} and the coast, some ${few()} kilometres long, was closed until further notice.`,
    `It was the worst ${what} in ${region} since ${1950 + few()}, when ${many()} ${things} were lost.`,
    `Insurers put the damage at ${few()} million euros; the provincial government spoke of more than ${few()} million.`,
    `${spokeswoman} said ${few()} of the injured were in a serious condition and would be flown to the capital.`,
    `Schools will stay shut for ${2 + Math.floor(random() * 9)} days, and between ${few()} and ${60 + few()} shelters are to open.`,
    `Residents criticised ${mayor} for warning them only two hours before the ${what} reached the ${where}.`,
    `A third of the ${things} had been inspected in the past year, an internal report of the ${agency} shows.`,
  ];
}

/** `count` reports, `perEvent` an event, each of about `words` words, published on the event's day or the day after. */
export function syntheticReports(count: number, words: number, seed = 1, perEvent = 4): Report[] {
  const random = randomNumbers(seed);
  let event = eventOf(random);
  return Array.from({ length: count }, (_, i): Report => {
    if (i % perEvent === 0) event = eventOf(random);
    const title = `${event.toll} killed as ${event.kind[0]} hits ${event.place}`;
    return {
      id: `report-${i}`,
      title,
      outlet: OUTLETS[i % OUTLETS.length] ?? '',
      published: `2024-06-${String(event.day + (i % 2)).padStart(2, '0')}`,
      text: `${title}\n\n${body(event, words, random)}`,
    };
  });
}

// Whole sentences, two a paragraph, until there are words enough.
function body(event: Event, words: number, random: () => number): string {
  const lines: string[] = [];
  let total = 0;
  while (total < words) {
    for (const sentence of sentencesOf(event, random)) {
      if (total >= words) break;
      if (lines.length > 2 && random() < 0.2) continue;
      lines.push(sentence);
      total += sentence.split(' ').length;
    }
  }
  return lines.map((line, i) => (i % 2 === 0 ? line : `${line}\n\n`)).join(' ');
}
