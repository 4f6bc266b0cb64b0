/** What a length of time tells: how long something lasted, when it was, how far one looks back, or how long a game still had to go. */
import type { Quantity, Reading } from '../../../model.ts';
import { perPair } from '../../per-object.ts';
import { beside } from '../statement/beside.ts';
import type { Statement } from '../statement/statement.ts';

/** "The second in two days", "the heaviest in 40 years": how long one looks back, not how long anything took. */
const LOOKING_BACK =
  /\b(?:first|second|third|fourth|fifth|sixth|last|only|most|time|best|worst|least|(?!(?:b|r|w|n|t|qu|inqu|int|arr|prot|cont|for|harv|sugg|inv|requ|cr|ch|gu)est\b)\p{Ll}+est)(?: (?!was\b|were\b|is\b|came\b|\p{Ll}+ed\b)[\p{Ll}-]+){0,6} in $/u;
/** "The FOURTH warning in 18 months" */
const CAPITALS = /\b\p{Lu}{3,}\b/gu;
/** "Expect to publish the first findings in two months", "will hear the first witness in two weeks" */
const AHEAD = /\b(?:will|would|due|expects?|expected|plans?|planned|hopes?|to be)\b[^.;:]*$/;
/** "With 12 seconds left", "five minutes from time": one moment of a game among many. */
const LEFT = /^ (?:left\b(?! (?:in|of|to) (?:office|\p{Ll}+ term))|remaining\b|to (?:play|go)\b|from time\b)/u;
/** "The yield on ten-year government bonds": by its term a paper is named. */
const TERM =
  /^ (?:(?:government|state|sovereign|corporate|treasury|benchmark|\p{Lu}[\p{L}.]+) )*(?:bonds?|notes?|gilts?|bunds?|treasur(?:y|ies)|yields?)\b/u;
/** "Three days of national mourning" is not what a mayor orders for the town. */
const NATIONAL_MOURNING = /^ of (?:national|state|nationwide) mourning\b/;
const MOURNING = /^ of (?:\p{Ll}+ )?mourning\b/u;
const LOCAL = /\b(?:mayor|governor|municipal(?:ity)?|city|town|district|province|provincial|region|regional)\b/i;
const SHORT = new Set(['s', 'min']);

interface Spell {
  lookingBack: boolean;
  ago: boolean;
  lasts: boolean;
  left: boolean;
  within: boolean;
  ever: boolean;
  once: boolean;
  term: boolean;
  mourned: 'in the country' | 'in a town' | '';
}

const spell = perPair((reading: Reading, quantity: Quantity): Spell => {
  const { before, behind } = beside({ reading, quantity });
  return {
    lookingBack: LOOKING_BACK.test(before.replace(CAPITALS, (word) => word.toLowerCase())) && !AHEAD.test(before),
    ago: /^ ago\b/.test(behind),
    lasts: /\bfor (?:about |around |nearly |almost |barely |some )?$/.test(before) || /^for\b/i.test(quantity.span.text),
    within: /^within\b/i.test(quantity.span.text) || /\bwithin $/i.test(before),
    ever: /\b(?:lasts|takes|runs(?: for)?) (?:about |around |nearly |almost |some )?$/.test(before),
    once: /\b(?:lasted|took|went on|ran)(?: for)? (?:about |around |nearly |almost |some |close to )?$/.test(before),
    term: quantity.unit === 'year' && TERM.test(behind),
    mourned: NATIONAL_MOURNING.test(behind)
      ? 'in the country'
      : MOURNING.test(behind) && LOCAL.test(before + behind)
        ? 'in a town'
        : '',
    left: SHORT.has(quantity.unit) && LEFT.test(behind),
  };
});

/** Why two lengths of time cannot be one; empty where nothing speaks against it. Symmetric. */
export function otherSpell(a: Statement, b: Statement): string {
  if (a.quantity.dimension !== 'duration' || b.quantity.dimension !== 'duration') return '';
  const x = spell(a.reading, a.quantity);
  const y = spell(b.reading, b.quantity);
  if (x.ago !== y.ago && (x.lasts || y.lasts)) return 'when, against how long';
  if ((x.within && y.lasts) || (y.within && x.lasts)) return 'when, against how long';
  // "the film lasts 12 minutes" against "the raid lasted an hour"
  if ((x.ever && y.once) || (y.ever && x.once)) return 'a length of another thing';
  if (x.term !== y.term) return 'the term of a bond';
  if (x.mourned !== '' && y.mourned !== '' && x.mourned !== y.mourned) return 'another mourning';
  if (x.left || y.left) return 'time left to play';
  return x.lookingBack !== y.lookingBack ? 'the time within which it was counted' : '';
}
