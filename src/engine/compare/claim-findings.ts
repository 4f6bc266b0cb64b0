/** Claims of the article that reports of the same event contradict, as findings. */
import type { Finding, Place, Reading, Report, Side } from '../../model.ts';
import type { Claim } from '../claim/claim.ts';
import type { Filler, Slot } from '../claim/fillers.ts';
import type { Proposition } from '../claim/propositions.ts';
import type { State } from '../claim/states.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { denials } from './claim-denials.ts';
import { answers } from './claim-fillers.ts';
import { meanings } from './claim-meanings.ts';
import { opposites } from './claim-opposites.ts';
import { excluding, type Order } from './claim-states.ts';
import { type Weighing, weighing } from './claim-words.ts';

/** A reading with what is told in it. */
export type Told = Reading & {
  claims: readonly Claim[];
  propositions: readonly Proposition[];
  states: readonly State[];
  fillers: readonly Filler[];
};

/** Where a claim stands in its text. */
type Stretch = Pick<Proposition, 'start' | 'end'>;

/** Longer spans are no quotation; in characters. */
const LONGEST = 300;

/** What another report holds against something in the article. */
interface Against {
  own: Stretch;
  other: Stretch;
  report: Report;
  /** Findings on one issue are one; empty for one finding for each place of the article. */
  issue: string;
  about: string;
  reasons: string[];
  /** The article or the report tells of a later state. */
  later: boolean;
}

/**
 * What the article says and another report of its event denies, or the other way round, and what the two say in words that exclude each other:
 * findings of kind `claim`, one for each issue. `reports` are those that tell the article's event.
 */
export function claimFindings(article: Told, reports: readonly Told[], lexicon: Lexicon): Finding[] {
  const weigh = weighing(
    [article, ...reports].map(({ propositions }) => propositions),
    lexicon,
  );
  const issues = new Map<string, Against[]>();
  for (const other of reports) {
    const seen: Against[] = [];
    for (const one of [
      ...deniedBetween(article, other, weigh),
      ...oppositesBetween(article, other, weigh, lexicon),
      ...statesBetween(article, other),
      ...meaningsBetween(article, other, lexicon),
      ...answersBetween(article, other, weigh, lexicon),
    ]) {
      if (seen.some((known) => overlap(known.own, one.own) && overlap(known.other, one.other))) continue;
      seen.push(one);
      const issue = one.issue || `${one.own.start}`;
      issues.set(issue, [...(issues.get(issue) ?? []), one]);
    }
  }
  return [...issues.values()].map((list) => finding(article.report, list)).sort((a, b) => start(a) - start(b));
}

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

function deniedBetween(article: Told, other: Told, weigh: Weighing): Against[] {
  const { report } = other;
  return [
    ...denials(article.propositions, other.propositions, weigh).map(
      ({ denied, affirmed }): Against => ({
        own: denied,
        other: affirmed,
        report,
        issue: '',
        about: whether(affirmed, report),
        ...whyDenied(denied, article.report, report),
      }),
    ),
    ...denials(other.propositions, article.propositions, weigh).map(
      ({ denied, affirmed }): Against => ({
        own: affirmed,
        other: denied,
        report,
        issue: '',
        about: whether(affirmed, article.report),
        ...whyDenied(denied, report, article.report),
      }),
    ),
  ];
}

const oppositesBetween = (article: Told, { report, propositions }: Told, weigh: Weighing, lexicon: Lexicon): Against[] =>
  opposites(article.propositions, propositions, weigh, lexicon).map(({ own, other, words }) => ({
    own,
    other,
    report,
    issue: '',
    about: `${own.subject}: ${words.join(' or ')}`,
    reasons: [`Of one subject, one report says “${words[0]}” and the other “${words[1]}”.`],
    later: false,
  }));

/** What is asked, for the title of a finding. */
const QUESTIONS: Readonly<Record<Slot, string>> = {
  cause: 'the cause',
  order: 'who gave the order',
  first: 'who opened fire',
  rescue: 'who rescued them',
  capture: 'who overpowered them',
};

const answersBetween = (article: Told, { report, fillers }: Told, weigh: Weighing, lexicon: Lexicon): Against[] =>
  answers(article.fillers, fillers, weigh, lexicon).map(({ own, other }) => ({
    own,
    other,
    report,
    issue: '',
    about: QUESTIONS[own.slot],
    reasons: ['The two reports answer one question about the event in two ways.'],
    later: false,
  }));

const meaningsBetween = (article: Told, other: Told, lexicon: Lexicon): Against[] =>
  meanings(article, other, lexicon).map((one) => ({
    own: one.own,
    other: one.other,
    report: other.report,
    issue: '',
    about: `${one.words[0]} or ${one.words[1]}`,
    reasons: [`One figure stands for two things: “${one.words[0]}” here, “${one.words[1]}” there.`],
    later: false,
  }));

const statesBetween = (article: Told, { report, states }: Told): Against[] =>
  excluding(article.states, states, order(article.report, report)).map(({ own, other, later }) => ({
    own,
    other,
    report,
    issue: `${own.family} ${own.denied} ${own.value} ${nameOf(own)}`,
    about: `${nameOf(own)}: ${spell(own)} or ${spell(other)}`,
    reasons: [
      `Of one ${own.who.person ? 'person or group' : 'thing'}, the two reports say what cannot hold together.`,
      ...(later ? ['One report is younger: it may tell what has happened since.'] : []),
    ],
    later,
  }));

const nameOf = ({ who }: State): string =>
  who.names[0]?.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase()) ?? who.head;
const spell = ({ value, denied }: State): string => (denied ? `not ${value}` : value);

function order(article: Report, report: Report): Order {
  const [own, other] = [article.published?.slice(0, 10) ?? '', report.published?.slice(0, 10) ?? ''];
  return own === '' || other === '' || own === other ? 'same' : own < other ? 'older' : 'younger';
}

/** A title longer than this is cut at a word, in characters. */
const TITLE = 80;

// What is at issue, in the words of the report that affirms it.
function whether({ start: from, end }: Stretch, { text }: Report): string {
  const clause = text.slice(from, end).replace(/\s+/g, ' ').trim();
  const short = clause.length <= TITLE ? clause : `${clause.slice(0, TITLE).replace(/\s+\S*$/, '')} …`;
  return `whether “${short}”`;
}

// What had not happened on one day may have happened by the next.
function whyDenied({ cue }: Proposition, denier: Report, affirmer: Report): Pick<Against, 'reasons' | 'later'> {
  const later = order(denier, affirmer) === 'older';
  return {
    reasons: [
      `One report denies (“${cue}”) what the other says.`,
      ...(later ? ['The report that denies it is the older one: it may have come true since.'] : []),
    ],
    later,
  };
}

const start = (one: Finding): number => one.sides[0]?.spans[0]?.start ?? 0;

function finding(article: Report, list: readonly Against[]): Finding {
  const others = [...new Set(list.map(({ report }) => report))];
  return {
    kind: 'claim',
    relation: list.every(({ later }) => later) ? 'revised' : 'conflict',
    about: list[0]?.about ?? '',
    reasons: [...new Set(list.flatMap(({ reasons }) => reasons))],
    sides: [
      side(
        list.map(({ own }) => own),
        article,
      ),
      ...others.map((report) =>
        side(
          list.filter((one) => one.report === report).map(({ other }) => other),
          report,
        ),
      ),
    ],
  };
}

function side(stretches: readonly Stretch[], report: Report): Side {
  const sorted = [...new Map(stretches.map((one) => [one.start, one])).values()].sort((a, b) => a.start - b.start);
  const spans = sorted.map((one): Place => {
    const end = Math.min(one.end, one.start + LONGEST);
    return { report: report.id, start: one.start, end, text: report.text.slice(one.start, end) };
  });
  return { value: spans[0]?.text ?? '', spans };
}
