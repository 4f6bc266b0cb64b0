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

function pick<Item>(list: readonly Item[], random: () => number): Item {
  return list[Math.floor(random() * list.length)] as Item; // the index is below the length
}

function name(parts: number, random: () => number): string {
  const word = Array.from({ length: parts }, () => pick(SYLLABLES, random)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const person = (random: () => number): string => `${pick(GIVEN, random)} ${name(2, random)}`;

function eventOf(random: () => number): Event {
  return {
    kind: pick(KINDS, random),
    place: name(3, random),
    region: name(2, random),
    mayor: person(random),
    spokeswoman: person(random),
    agency: `${name(2, random)} Relief Agency`,
    day: 1 + Math.floor(random() * 28),
    toll: 3 + Math.floor(random() * 60),
  };
}

function figureSentences({ kind, place, region, mayor, spokeswoman, agency, toll }: Event, random: () => number): string[] {
  const [what, did, helpers, where, things] = kind;
  const few = () => 2 + Math.floor(random() * 60);
  const many = () => (few() * 100).toLocaleString('en-GB');
  const dead = toll + Math.floor(random() * 4);
  return [
    `At least ${dead} people were killed and ${few()} injured when a ${what} ${did} ${few()} ${things} in ${place} on Tuesday, officials said.`,
    `Mayor ${mayor} told reporters that ${dead} bodies had been recovered from the ${where}, among them ${2 + Math.floor(random() * 5)} children.`,
    `The ${agency}, which sent ${few()} ${helpers} to ${region} province, said about ${many()} residents had left the town.`,
    `“We have never seen anything like it,” said ${spokeswoman}, a spokeswoman for the agency, adding that ${few()} ${pick(UNITS, random)} were affected.`,
    `Nearly ${many()} households were without power by nightfall, according to the regional grid operator.`,
    `The road between ${place} and the coast, some ${few()} kilometres long, was closed until further notice.`,
    `It was the worst ${what} in ${region} since ${1950 + few()}, when ${many()} ${things} were lost.`,
    `Insurers put the damage at ${few()} million euros; the provincial government spoke of more than ${few()} million.`,
    `${spokeswoman} said ${few()} of the injured were in a serious condition and would be flown to the capital.`,
    `Schools will stay shut for ${2 + Math.floor(random() * 9)} days, and between ${few()} and ${60 + few()} shelters are to open.`,
  ];
}

function plainSentences({ kind, place, region, mayor, agency }: Event, random: () => number): string[] {
  const [what, , helpers, where, things] = kind;
  const town = name(3, random);
  return [
    `Residents criticised ${mayor} for warning them only shortly before the ${what} reached the ${where}.`,
    `${person(random)}, who runs a bakery near the market square in ${place}, said the noise had woken the whole street.`,
    `The cause is not known yet, and the prosecutor in ${region} has opened an inquiry into how the ${where} was maintained.`,
    `${person(random)}, the minister of the interior, flew over the area and promised help to everyone who had lost a home.`,
    `Critics say that the warnings of engineers were ignored for years, a charge that the company behind the ${where} denies.`,
    `Volunteers from ${town} brought blankets, water and food, while the ${agency} set up tents beside the sports ground.`,
    `“Everybody here knows somebody who is still waiting for news,” ${person(random)} told the local radio station.`,
    `The ${helpers} worked through the night with searchlights and dogs, and neighbours formed a chain to clear the rubble.`,
    `Trains between ${place} and ${town} were diverted, and the operator asked travellers to stay at home where they could.`,
    `Opposition leader ${person(random)} called for the resignation of the governor, who has not spoken in public since.`,
    `Experts at the university of ${town} doubt that the ${things} could have been saved, given the state of the ground.`,
    `Messages of sympathy came from the neighbouring countries, and the flags in ${region} are to fly at half-mast.`,
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
    // News reports hold 20 to 45 quantities in 1,000 words: about one sentence in three has some.
    const figures = figureSentences(event, random);
    const plain = plainSentences(event, random);
    for (const sentence of plain.flatMap((line, i) =>
      i % 2 === 0 ? [figures[(lines.length + i) % figures.length] ?? '', line] : [line],
    )) {
      if (total >= words) break;
      lines.push(sentence);
      total += sentence.split(' ').length;
    }
  }
  return lines.map((line, i) => (i % 2 === 0 ? line : `${line}\n\n`)).join(' ');
}
