/**
 * Scores cross-checks against what a careful reader lists. Each report of a case in turn is the article; it is compared with the
 * case's other reports and with reports of other cases as distractors. The rules of scoring are those of test/cases/FORMAT.md.
 */
import type { CrossCheck, Finding, FindingKind, Place, Report } from '../model.ts';
import type { Case, GoldAgreement, GoldConflict, GoldSide } from './case.ts';

/** Spans are phrases or sentences; longer ones are ignored, or one span over a whole text would meet everything. */
const MAX_SPAN = 300;
/** Reports of other events beside each case's own, as in a small corpus. */
const DISTRACTORS = 8;

/** What is scored: a kind of finding, or the choice of reports. */
export type Scored = FindingKind | 'match';

/** Findings that are right, wrong, or a second time right on one conflict; conflicts found and missed. */
export interface Counts {
  right: number;
  wrong: number;
  again: number;
  found: number;
  missed: number;
}

/** One line of the verbose list. */
export interface Remark {
  what: 'wrong' | 'missed' | 'again' | 'agree';
  case: string;
  article: string;
  kind: FindingKind | 'agreement';
  about: string;
  /** `44 (000) | 65 (001,002)`; empty for what was missed. */
  sides: string;
}

/** Scores of one article or of several. */
export interface Score {
  counts: Partial<Record<Scored, Counts>>;
  /** Agreements of which two statements were reported as a conflict, of all agreements that the article shares with another report. */
  agreed: { reported: number; of: number };
  remarks: Remark[];
}

/** What an engine answers, as far as it is scored. */
export type Answer = Pick<CrossCheck, 'findings' | 'matches'>;

/** One run of the engine: an article, the case's other reports, and reports of other events. */
export interface Run {
  case: Case;
  article: Report;
  others: Report[];
  distractors: Report[];
}

/** The runs of every case: each report in turn is the article. A distractor's id is `case-id`. */
export function runs(cases: readonly Case[]): Run[] {
  return cases.flatMap((one, index) => {
    const distractors = distractorsOf(cases, index);
    return one.reports.map((article) => ({
      case: one,
      article,
      others: one.reports.filter(({ id }) => id !== article.id),
      distractors,
    }));
  });
}

function distractorsOf(cases: readonly Case[], index: number): Report[] {
  const elsewhere = cases.flatMap(({ name, reports }, i) =>
    i === index ? [] : reports.map((report) => ({ ...report, id: `${name}-${report.id}` })),
  );
  // Spread over all other cases, and not the same for neighbouring ones.
  const step = Math.max(1, Math.floor(elsewhere.length / DISTRACTORS));
  return elsewhere.filter((_, i) => i % step === index % Math.min(step, 5)).slice(0, DISTRACTORS);
}

type Same = (said: Place, gold: Place) => boolean;

const overlaps: Same = (a, b) => a.report === b.report && a.start < b.end && b.start < a.end;
// A spelling counts wherever it stands in its report.
const sameName: Same = (a, b) => a.report === b.report && (a.text.includes(b.text) || b.text.includes(a.text));

/** The places of one side in one report. */
interface Group {
  side: number;
  report: string;
  all: boolean;
  spans: Place[];
}

/** Two different sides, the first of them in the article. */
type Pair = [Group, Group];

interface Wanted {
  conflict: GoldConflict;
  pairs: Pair[];
  same: Same;
}

function groups(sides: readonly GoldSide[]): Group[] {
  return sides.flatMap(({ spans, all }, side) =>
    [...new Set(spans.map(({ report }) => report))].map((report) => ({
      side,
      report,
      all: all === true,
      spans: spans.filter((span) => span.report === report),
    })),
  );
}

function pairs(sides: readonly GoldSide[], article: string): Pair[] {
  const all = groups(sides);
  return all.flatMap((a) => (a.report === article ? all.filter((b) => b.side !== a.side).map((b): Pair => [a, b]) : []));
}

function groupHit(said: Group, gold: Group, same: Same): boolean {
  if (said.report !== gold.report) return false;
  const isSaid = (place: Place) => said.spans.some((span) => same(span, place));
  return gold.all ? gold.spans.every(isSaid) : gold.spans.some(isSaid);
}

function pairHit([a, b]: Pair, [c, d]: Pair, same: Same): boolean {
  return (groupHit(a, c, same) && groupHit(b, d, same)) || (groupHit(a, d, same) && groupHit(b, c, same));
}

const zero = (): Counts => ({ right: 0, wrong: 0, again: 0, found: 0, missed: 0 });

function add(score: Score, kind: Scored, counts: Partial<Counts>): void {
  score.counts[kind] ??= zero();
  const sum = score.counts[kind];
  for (const [key, n] of Object.entries(counts) as [keyof Counts, number][]) sum[key] += n;
}

/** Scores the engine's answer to one run. */
export function scoreRun(run: Run, answer: Answer): Score {
  const score: Score = { counts: {}, agreed: { reported: 0, of: 0 }, remarks: [] };
  const article = run.article.id;
  const wanted = run.case.conflicts
    .map(
      (conflict): Wanted => ({
        conflict,
        pairs: pairs(conflict.sides, article),
        same: conflict.kind === 'name' ? sameName : overlaps,
      }),
    )
    .filter((one) => one.pairs.length > 0);
  const found = new Set<Wanted>();
  const reported = new Set<GoldAgreement>();
  for (const finding of answer.findings) scoreFinding(finding, run, wanted, { score, found, reported });
  for (const one of wanted) {
    const { kind, about } = one.conflict;
    add(score, kind, found.has(one) ? { found: 1 } : { missed: 1 });
    if (!found.has(one)) score.remarks.push({ what: 'missed', case: run.case.name, article, kind, about, sides: '' });
  }
  const shared = run.case.agreements.filter(
    ({ spans }) => spans.some((s) => s.report === article) && spans.some((s) => s.report !== article),
  );
  score.agreed = { reported: reported.size, of: shared.length };
  for (const { about } of reported)
    score.remarks.push({ what: 'agree', case: run.case.name, article, kind: 'agreement', about, sides: '' });
  scoreMatches(run, answer, score);
  return score;
}

interface Tally {
  score: Score;
  found: Set<Wanted>;
  reported: Set<GoldAgreement>;
}

function scoreFinding(finding: Finding, run: Run, wanted: readonly Wanted[], { score, found, reported }: Tally): void {
  const sides = finding.sides.map((side) => ({ ...side, spans: side.spans.filter(({ start, end }) => end - start <= MAX_SPAN) }));
  const said = pairs(sides, run.article.id);
  const hits = said.map((pair) => wanted.filter((one) => one.pairs.some((gold) => pairHit(pair, gold, one.same))));
  const right = said.length > 0 && hits.filter((hit) => hit.length > 0).length * 2 >= said.length;
  const news = right ? [...new Set(hits.flat())].filter((one) => !found.has(one)) : [];
  for (const one of news) found.add(one);
  const verdict = right ? (news.length > 0 ? 'right' : 'again') : 'wrong';
  add(score, finding.kind, { [verdict]: 1 });
  said.forEach(([own, other], i) => {
    if (hits[i]?.length) return;
    for (const agreement of run.case.agreements)
      if (touches(agreement, own) && touches(agreement, other)) reported.add(agreement);
  });
  if (verdict === 'right') return;
  const shown = sides
    .map(({ value, spans }) => `${value} (${[...new Set(spans.map(({ report }) => report))].join(',')})`)
    .join(' | ');
  score.remarks.push({
    what: verdict,
    case: run.case.name,
    article: run.article.id,
    kind: finding.kind,
    about: finding.about,
    sides: shown,
  });
}

function touches(agreement: GoldAgreement, { spans }: Group): boolean {
  return agreement.spans.some((place) => spans.some((span) => overlaps(place, span)));
}

function scoreMatches({ others, distractors }: Run, { matches }: Answer, score: Score): void {
  const matched = new Set(matches.map(({ report }) => report));
  const found = others.filter(({ id }) => matched.has(id)).length;
  add(score, 'match', {
    found,
    right: found,
    missed: others.length - found,
    wrong: distractors.filter(({ id }) => matched.has(id)).length,
  });
}

/** The scores added up, remarks in order. */
export function sum(scores: readonly Score[]): Score {
  const total: Score = { counts: {}, agreed: { reported: 0, of: 0 }, remarks: [] };
  for (const { counts, agreed, remarks } of scores) {
    for (const [kind, n] of Object.entries(counts) as [Scored, Counts][]) add(total, kind, n);
    total.agreed.reported += agreed.reported;
    total.agreed.of += agreed.of;
    total.remarks.push(...remarks);
  }
  return total;
}

/** All kinds of findings together, without the choice of reports. */
export function allKinds({ counts }: Score): Counts {
  const total = zero();
  for (const [kind, n] of Object.entries(counts) as [Scored, Counts][]) {
    if (kind !== 'match') for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += n[key];
  }
  return total;
}

const share = (part: number, rest: number): number | undefined => (part + rest === 0 ? undefined : part / (part + rest));

/** Share of the findings that are right, 0 to 1; undefined where nothing was found. */
export const precision = ({ right, wrong }: Counts): number | undefined => share(right, wrong);

/** Share of the expected conflicts that were found, 0 to 1; undefined where none is expected. */
export const recall = ({ found, missed }: Counts): number | undefined => share(found, missed);
