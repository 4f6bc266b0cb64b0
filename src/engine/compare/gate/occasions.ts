/** What happened at a time of day: a call, an arrest and a death each come at their own time, and none of them is the event's. */
import type { Quantity, Reading } from '../../../model.ts';
import { perPair } from '../../per-object.ts';
import { beside } from '../statement/beside.ts';
import type { Statement } from '../statement/statement.ts';

/** What is told at a time; those of one row may be one. The first row that fits the words nearest to the time holds. */
const OCCASIONS: readonly [occasion: string, words: RegExp][] = [
  ['curfew', /\bcurfew\b/],
  ['aftershock', /\baftershocks?\b/],
  ['death', /\b(?:pronounced|declared)(?: \p{Ll}+)? dead\b|\bpronounced\b|\bdied\b/u],
  ['siren', /\bsirens?\b/],
  ['control', /\b(?:under control|extinguished|put out|doused|all[- ]clear)\b/],
  ['end', /\b(?:ended|called off|reopened|lifted|restored|resumed|back on)\b/],
  ['closing', /\b(?:closed|closing|closes|shut)\b/],
  ['opening', /\b(?:opened|opens|opening)\b(?! fire)/],
  ['arrest', /\b(?:arrested|detained|custody|apprehended|booked)\b/],
  ['talk', /\b(?:briefing|(?:news|press) conference|vigil|funeral|memorial|hearing|court|tweeted|posted|statement|interview)\b/],
  ['landing', /\b(?:arriv\w+|land(?:s|ed|ing)?|touch(?:es|ed)? down|touchdown|put (?:the \p{Ll}+|it) down)\b/u],
  ['leaving', /\b(?:departed?|departure|took off|takes? off|set off|left|leaves?)\b/],
  [
    'report',
    /\b(?:alarms?|reported|reports? of|calls?|called|phoned|notified|alerted|dispatched|respond(?:ed|ing)|summoned|911)\b/,
  ],
  [
    'event',
    /\b(?:happened|occurred|took place|struck|hit|began|started|broke out|shot|opened fire|exploded|ignited|blew up|went off|crashed|collapsed|gave way|broke|burst|derailed|came off|capsized|overturned|ran aground|failed|shooting|blast|explosion|quake|earthquake|attack|jolt|derailment|crash|collapse|crush|incident|accident)\b/,
  ],
];
/** Another event than the report's own. */
const ANOTHER =
  /\b(?:another|second|third|separate|earlier|previous|similar) \p{Ll}+(?: \p{Ll}+)?$|\banother (?:shooting|attack|blast|explosion|crash|fire|quake)\b/u;
/** Marks and words at which another clause begins. */
const CLAUSE =
  /[;:—–"“”]|, (?:and|but|who|which|where)\b| and (?=(?:the|an?|it|he|she|they|\p{Lu}\p{L}+) )|\b(?:when|once|after|before|while|until|because|since|although)\b/u;
/** Words that plan a time rather than tell of it. */
const PLANNED = /\b(?:will|would|scheduled|due|expected|planned|set to|supposed)\b/;

interface Occasion {
  what: string;
  planned: boolean;
  another: boolean;
}

const occasion = perPair((reading: Reading, quantity: Quantity): Occasion => {
  const { before, behind } = beside({ reading, quantity });
  const ahead = before.split(CLAUSE).at(-1) ?? '';
  const next = behind.split(CLAUSE)[0] ?? '';
  const named = (text: string): string => OCCASIONS.find(([, words]) => words.test(text))?.[0] ?? '';
  return {
    what: named(ahead) || named(next),
    planned: PLANNED.test(ahead),
    another: ANOTHER.test(ahead.replace(/[,\s]*\b(?:at|around|about|on|in)?\s*$/, '')),
  };
});

/** A curfew begins at one hour and ends at another. */
const ENDS = /(?:\b(?:to|until|till|and)|[-–]) ?$/i;
const isEnd = ({ reading, quantity }: Statement): boolean =>
  ENDS.test(beside({ reading, quantity }).before) || /^(?:to|until|till)\b/i.test(quantity.span.text);
const HALF_DAY = 12 * 60;

/** Whether two times of day are of two occasions. A report that comes before what it reports is a conflict, one that comes behind it is none. Symmetric. */
export function otherOccasion(a: Statement, b: Statement): boolean {
  if (a.quantity.dimension !== 'clock') return false;
  const x = occasion(a.reading, a.quantity);
  const y = occasion(b.reading, b.quantity);
  if (x.what === 'curfew' && y.what === 'curfew') return isEnd(a) !== isEnd(b);
  if (x.planned !== y.planned || x.another || y.another) return true;
  if (x.what === '' || y.what === '' || x.what === y.what) return false;
  if (x.what === 'report' && y.what === 'event') return behind(a, b);
  if (x.what === 'event' && y.what === 'report') return behind(b, a);
  return true;
}

/** Both times of day are said to be those of one kind of occasion, in so many words. Symmetric. */
export function sameOccasion(a: Statement, b: Statement): boolean {
  if (a.quantity.dimension !== 'clock') return false;
  const x = occasion(a.reading, a.quantity).what;
  return x !== '' && x === occasion(b.reading, b.quantity).what;
}

// The first is later than the second, on one day or over midnight.
const behind = (later: Statement, earlier: Statement): boolean => {
  const gap = later.quantity.value - earlier.quantity.value;
  return (gap > 0 && gap < HALF_DAY) || gap < -HALF_DAY;
};
