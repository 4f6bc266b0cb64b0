/** Whose age it may be where no name tells: a boy is no girl, the accused is not the victim, and an age limit is nobody's age. */
import type { Quantity, Reading } from '../../../model.ts';
import { perPair } from '../../per-object.ts';
import { BOUNDS } from '../../quantity/relation.ts';
import { beside } from '../statement/beside.ts';
import type { Statement } from '../statement/statement.ts';

const FEMALE = new Set(
  'girl woman daughter sister mother wife grandmother aunt niece granddaughter widow schoolgirl actress'.split(' '),
);
const MALE = new Set('boy man son brother father husband grandfather uncle nephew grandson schoolboy gunman'.split(' '));

/** Up to three words between an age and what is told of it: "a 16-year-old Tovar boy". */
const WORDS = String.raw`(?:[ ,)]+(?!and\b)[\p{L}'’-]+){0,3}[ ,)]+(?:who )?(?:was |were |is |are |has been |had been |being )?(?:later |also |now |then |fatally |accidentally )*`;
const ACCUSED_BEHIND = new RegExp(
  `^${WORDS}(?:charged|accused|suspected|arrested|indicted|detained|pleaded|taken into custody)\\b`,
  'u',
);
const ACCUSED_AHEAD =
  /\b(?:charged|arrested|accused|indicted|detained|suspect(?: is)?|shooter(?: was)?|gunman(?: was)?),? (?:an? |the )?$/;
const BEFALLEN_BEHIND = new RegExp(
  `^${WORDS}(?:killed|wounded|injured|stabbed|dead|died|dies|(?:shot|shoots)(?! (?:h(?:im|er|is)\\b|the\\b|an?\\b|at\\b|into\\b)))\\b`,
  'u',
);
const BEFALLEN_AHEAD =
  /\b(?:killed|killing|wounded|injured|stabbed|shooting of|death of|killing of|shot)(?: (?:and|or) \p{L}+)? (?:an? |the |his |her |their )?$/u;
/** "58 and older", "lawmakers in their 80s", "17-year-olds": of many. */
const OF_MANY_BEHIND = /^(?:s\b|,? (?:and|or) (?:older|over|younger|under|above|below|up)\b)/;
const OF_MANY_AHEAD = /\bin their (?:early |mid-?|late )?$/;
/** "at age 30", "the then 15-year-old": as old as they were once. */
const ONCE =
  /\b(?:then[- ]+|when (?:he|she) was |(?:hired|appointed|began|started|left|joined|married)[^,;]* at (?:the )?age (?:of )?)$/;

interface Person {
  sex: 'f' | 'm' | '';
  part: 'accused' | 'befallen' | '';
  many: boolean;
  once: boolean;
}

const person = perPair((reading: Reading, quantity: Quantity): Person => {
  const { before, behind } = beside({ reading, quantity });
  return {
    sex: sexOf(before, behind),
    part:
      ACCUSED_BEHIND.test(behind) || ACCUSED_AHEAD.test(before)
        ? 'accused'
        : BEFALLEN_BEHIND.test(behind) || BEFALLEN_AHEAD.test(before)
          ? 'befallen'
          : '',
    many:
      OF_MANY_BEHIND.test(behind) || OF_MANY_AHEAD.test(before) || /olds$/.test(quantity.span.text) || BOUNDS.has(quantity.hedge),
    once: ONCE.test(before),
  };
});

// "a 5-year-old Tovar girl", "the girl, 5": the noun behind the age, else the one before it
function sexOf(before: string, behind: string): Person['sex'] {
  const next =
    /^[ -]+((?:[\p{L}'’-]+ ?){1,3})/u
      .exec(behind)?.[1]
      ?.toLowerCase()
      .split(/[^\p{Ll}]+/u) ?? [];
  const last = /(\p{L}+)(?:,| \(| aged|, aged| of)? $/u.exec(before)?.[1]?.toLowerCase() ?? '';
  for (const word of [...next, last]) {
    if (FEMALE.has(word)) return 'f';
    if (MALE.has(word)) return 'm';
  }
  return '';
}

/** Whether two ages cannot be one person's. Symmetric. */
export function otherPerson(a: Statement, b: Statement): boolean {
  if (a.quantity.dimension !== 'age' || b.quantity.dimension !== 'age') return false;
  const x = person(a.reading, a.quantity);
  const y = person(b.reading, b.quantity);
  if (x.many !== y.many || x.once !== y.once) return true;
  const named = a.claim.holder !== '' && b.claim.holder !== '';
  return !named && ((x.sex !== '' && y.sex !== '' && x.sex !== y.sex) || (x.part !== '' && y.part !== '' && x.part !== y.part));
}
