/** Claims of the article that reports of the same event contradict, as findings. */
import type { Finding, Place, Reading, Report, Side } from '../../model.ts';
import type { Proposition } from '../claim/propositions.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { denials } from './claim-denials.ts';
import { opposites } from './claim-opposites.ts';
import { weighing } from './claim-words.ts';

/** A reading with its propositions. */
type Told = Reading & { propositions: readonly Proposition[] };

/** Longer spans are no quotation; in characters. */
const LONGEST = 300;

/** What another report holds against a proposition of the article. */
interface Against {
  other: Proposition;
  report: Report;
  about: string;
  reasons: string[];
  /** The article or the report tells of a later state. */
  later: boolean;
}

/**
 * What the article says and another report of its event denies, or the other way round, and what the two say in opposite words: findings of
 * kind `claim`, one for each proposition of the article. `reports` are those that tell the article's event.
 */
export function claimFindings(article: Told, reports: readonly Told[], lexicon: Lexicon): Finding[] {
  const weigh = weighing(
    [article, ...reports].map(({ propositions }) => propositions),
    lexicon,
  );
  const found = new Map<Proposition, Against[]>();
  const put = (own: Proposition, against: Against): void => {
    found.set(own, [...(found.get(own) ?? []), against]);
  };
  for (const { report, propositions } of reports) {
    for (const { denied, affirmed } of denials(article.propositions, propositions, weigh))
      put(denied, { other: affirmed, report, about: whether(affirmed, report), ...whyDenied(denied, article.report, report) });
    for (const { denied, affirmed } of denials(propositions, article.propositions, weigh))
      put(affirmed, {
        other: denied,
        report,
        about: whether(affirmed, article.report),
        ...whyDenied(denied, report, article.report),
      });
    for (const { own, other, words } of opposites(article.propositions, propositions, weigh, lexicon))
      put(own, {
        other,
        report,
        about: `${own.subject}: ${words.join(' or ')}`,
        reasons: [`Of one subject, one report says “${words[0]}” and the other “${words[1]}”.`],
        later: false,
      });
  }
  return [...found].map(([own, list]) => finding(article.report, own, list)).sort((a, b) => start(a) - start(b));
}

/** A title longer than this is cut at a word, in characters. */
const TITLE = 80;

// What is at issue, in the words of the report that affirms it.
function whether({ start: from, end }: Proposition, { text }: Report): string {
  const clause = text.slice(from, end).replace(/\s+/g, ' ').trim();
  const short = clause.length <= TITLE ? clause : `${clause.slice(0, TITLE).replace(/\s+\S*$/, '')} …`;
  return `whether “${short}”`;
}

// What had not happened on one day may have happened by the next.
function whyDenied({ cue }: Proposition, denier: Report, affirmer: Report): Pick<Against, 'reasons' | 'later'> {
  const day = ({ published }: Report): string => published?.slice(0, 10) ?? '';
  const later = day(denier) !== '' && day(denier) < day(affirmer);
  return {
    reasons: [
      `One report denies (“${cue}”) what the other says.`,
      ...(later ? ['The report that denies it is the older one: it may have come true since.'] : []),
    ],
    later,
  };
}

const start = (one: Finding): number => one.sides[0]?.spans[0]?.start ?? 0;

function finding(article: Report, own: Proposition, list: readonly Against[]): Finding {
  return {
    kind: 'claim',
    relation: list.every(({ later }) => later) ? 'revised' : 'conflict',
    about: list[0]?.about ?? '',
    reasons: [...new Set(list.flatMap(({ reasons }) => reasons))],
    sides: [side(own, article), ...list.map(({ other, report }) => side(other, report))],
  };
}

function side(one: Proposition, report: Report): Side {
  const end = Math.min(one.end, one.start + LONGEST);
  const place: Place = { report: report.id, start: one.start, end, text: report.text.slice(one.start, end) };
  return { value: place.text, spans: [place] };
}
