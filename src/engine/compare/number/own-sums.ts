/** An article against itself: a total and, right behind it, the parts that are listed as making it up. */
import type { Finding } from '../../../model.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { relate } from '../../quantity/relate.ts';
import { about } from '../statement/about.ts';
import { placeOf, type Statement } from '../statement/statement.ts';
import { total } from './sums.ts';

/** What stands between a total and a list of all its parts: a colon, a dash or a bracket behind the counted noun. */
const OPENS_LIST = /^[^.;:()–—]{0,60}(?::|\s[–—-]\s|—|\()\s*$/u;
/** What stands between two parts: the noun of the first and a comma or "and". */
const JOINS = /^[^.;:()–—,]{0,40}(?:,|,?\s+and)\s*$/u;
/** Words after which a list is not of all parts. */
const SOME = /\b(?:including|among|at least|mostly|mainly|such as|others?|some|other than)\b/i;

/** Totals that the parts listed right behind them do not add up to: "12 people died: seven men and four women". */
export function ownSumFindings(statements: readonly Statement[], lexicon: Lexicon): Finding[] {
  // Only people are told to be parts of a total by their kind alone: seven men and four women of 12 passengers.
  const people = ({ claim }: Statement): boolean => lexicon.isPerson(claim.head);
  return statements.flatMap((whole, i) => {
    const parts = people(whole) ? partsBehind(whole, statements.slice(i + 1)) : [];
    if (parts.length < 2 || !parts.every(people) || relate(whole.quantity, total(parts)) !== 'differ') return [];
    return [
      {
        kind: 'number',
        relation: 'conflict',
        about: about(whole),
        reasons: ['the parts that the article lists do not add up to its total'],
        sides: [
          { value: whole.quantity.span.text, spans: [placeOf(whole)] },
          { value: parts.map((part) => part.quantity.span.text).join(' + '), spans: parts.map(placeOf), all: true },
        ],
      },
    ];
  });
}

function partsBehind(whole: Statement, behind: readonly Statement[]): Statement[] {
  const { text } = whole.reading.report;
  const parts: Statement[] = [];
  let end = whole.quantity.span.end;
  if (!isPlain(whole)) return [];
  for (const part of behind) {
    if (part.quantity.sentence !== whole.quantity.sentence) break;
    const gap = text.slice(end, part.quantity.span.start);
    if (!isPlain(part) || !(parts.length === 0 ? OPENS_LIST : JOINS).test(gap) || SOME.test(gap)) break;
    parts.push(part);
    end = part.quantity.span.end;
  }
  // The list is whole only where its last joint is "and" and nothing but a noun and the end of the list comes after.
  const last = parts.at(-1);
  const joint = last === undefined ? '' : text.slice(parts.at(-2)?.quantity.span.end ?? 0, last.quantity.span.start);
  const rest = last === undefined ? '' : text.slice(last.quantity.span.end).split(/[.;)–—,\n]/u, 1)[0];
  return /\band\s*$/.test(joint) && rest !== undefined && !/\band\b/.test(rest) && !SOME.test(rest) ? parts : [];
}

// A number of things, without hedge, that is told as a fact.
const isPlain = ({ quantity, claim }: Statement): boolean =>
  quantity.dimension === 'count' &&
  quantity.value > 0 &&
  (quantity.hedge === 'exact' || quantity.hedge === 'rounded') &&
  claim.frame !== 'denied' &&
  claim.head !== '';
