/** What a headline says in words and the body of the same article says otherwise: "chief quits" above "he will remain in his post". */
import type { Finding } from '../../../model.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Stretch, Told } from './claim-against.ts';
import { claimFindings } from './claim-findings.ts';

const REASON = 'The headline says one thing, the text another.';

/**
 * States, acts and details that exclude each other, one finding for each issue. Denials are left out: a headline's clauses are too short to tell
 * whether it is the same thing that the body denies.
 */
export function headlineClaims(article: Told, lexicon: Lexicon): Finding[] {
  const end = article.sentences.findLast(({ title }) => title)?.end ?? 0;
  if (end === 0) return [];
  const headline = part(article, ({ start }) => start < end);
  const body = part(article, ({ start }) => start >= end);
  return claimFindings(headline, [body], lexicon).map((finding) => ({
    ...finding,
    kind: 'headline',
    relation: 'conflict',
    reasons: [REASON],
  }));
}

const part = (told: Told, holds: (one: Stretch) => boolean): Told => ({
  ...told,
  claims: [],
  propositions: [],
  fillers: [],
  speech: [],
  states: told.states.filter(holds),
  acts: told.acts.filter(holds),
  details: told.details.filter(holds),
});
