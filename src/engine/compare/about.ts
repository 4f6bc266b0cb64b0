/** A quantity in words: "PLF fighters killed". */
import type { Dimension } from '../../model.ts';
import { countsPeople, type PredicateClass } from '../lexicon/predicates.ts';
import type { Statement } from './statement.ts';

/** What happened, said behind the noun; classes that say nothing there are left out. */
const HAPPENED: Readonly<Partial<Record<string, string>>> = {
  death: 'killed',
  injury: 'injured',
  casualty: 'killed or injured',
  hospital: 'in hospital',
  missing: 'missing',
  trapped: 'trapped',
  rescue: 'rescued',
  release: 'released',
  capture: 'captured',
  arrest: 'arrested',
  charge: 'charged',
  conviction: 'convicted',
  acquittal: 'acquitted',
  displacement: 'displaced',
  affected: 'affected',
  infection: 'infected',
  recovery: 'recovered',
  vaccination: 'vaccinated',
  destruction: 'destroyed',
  damage: 'damaged',
  seizure: 'seized',
  launch: 'fired or attacked',
  attendance: 'attending',
  strike: 'on strike',
  dismissal: 'cut',
  deployment: 'deployed',
  closure: 'closed',
  cancellation: 'cancelled',
  theft: 'stolen',
  flight: 'on board',
  vote: 'voting',
};

/** What a measure is called where the text gives it no noun. */
const MEASURE: Readonly<Record<Dimension, string>> = {
  count: 'number',
  money: 'amount of money',
  percent: 'share',
  points: 'percentage points',
  fraction: 'share',
  multiple: 'multiple',
  length: 'distance or length',
  area: 'area',
  volume: 'volume',
  mass: 'weight',
  speed: 'speed',
  temperature: 'temperature',
  energy: 'energy',
  power: 'power',
  data: 'amount of data',
  duration: 'length of time',
  clock: 'time of day',
  date: 'date',
  age: 'age',
  magnitude: 'magnitude',
  score: 'score',
  rank: 'rank',
};

/** What a statement is about, from the report's own words: the counted noun and what happened; for a measure, its kind and the words nearest to it. */
export function about(statement: Statement): string {
  const { claim, quantity } = statement;
  const happened = HAPPENED[claim.event];
  if (quantity.dimension === 'count') {
    const people = claim.event !== '' && countsPeople(claim.event as PredicateClass) ? 'people' : '';
    const noun = claim.label === '' ? people : claim.label;
    if (noun !== '') return happened === undefined || noun.toLowerCase().includes(happened) ? noun : `${noun} ${happened}`;
  }
  const near = nearest(statement);
  return near === '' ? MEASURE[quantity.dimension] : `${MEASURE[quantity.dimension]}: ${near}`;
}

/** How many of the words around a measure tell the reader which it is. */
const NEAR_WORDS = 3;

const nearest = ({ claim }: Statement): string => {
  const words = claim.context.map(([lemma]) => lemma).filter((lemma) => lemma !== claim.head);
  return [...(claim.label === '' ? [] : [claim.label]), ...words.slice(0, NEAR_WORDS)].join(', ');
};
