/** Labelled pairs of statements for fitting: one quantity or two, as the cases' own spans tell. */
import type { Claim } from '../../src/engine/claim/claim.ts';
import { weigh } from '../../src/engine/compare/align/align.ts';
import { surroundings } from '../../src/engine/compare/align/contexts.ts';
import type { Features } from '../../src/engine/compare/align/feature-names.ts';
import { type Statement, statements, storyYears } from '../../src/engine/compare/statement/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createLexicon, type LexiconTable } from '../../src/engine/lexicon/lexicon.ts';
import { perObject } from '../../src/engine/per-object.ts';
import type { Case } from '../../src/measure/case.ts';
import type { Reading } from '../../src/model.ts';
import type { Figure, JudgedPair } from '../eval/data.ts';
import type { EventReport } from '../eval/matching.ts';

/** One pair of statements of two reports of one event. */
export interface Example {
  case: string;
  features: Features;
  same: boolean;
  differ: boolean;
  /** Of real reports, not of a case. */
  real?: boolean;
  a: Statement;
  b: Statement;
}

/** The same of pairs of real reports that a reader judged; what fits is left out, as nobody says how well. Reports of one event are weighed together. */
export function judgedExamples(
  pairs: readonly JudgedPair[],
  reports: readonly EventReport[],
  engine: Engine,
  table: LexiconTable,
): Example[] {
  const lexicon = createLexicon(table);
  const byName = new Map(reports.map((report) => [`${report.dataset} ${report.id}`, report]));
  const read = perObject((report: EventReport) => engine.read(report) as Reading & { claims: Claim[] });
  const found: Example[] = [];
  for (const told of groups(pairs)) {
    const [one, other] = [told[0]?.a, told[0]?.b].map((place) => byName.get(`${told[0]?.dataset} ${place?.report}`));
    if (one === undefined || other === undefined) continue;
    const [own, its] = [read(one), read(other)];
    const story = storyYears(own, its);
    const [as, bs] = [statements(own, story), statements(its, story)];
    for (const { a, b, relation, features } of weigh(as, bs, surroundings(as, bs, lexicon), lexicon)) {
      const judged = told.find((pair) => covers(pair.a, a) && covers(pair.b, b));
      if (relation !== 'differ' || judged === undefined || judged.judgement === 'fit') continue;
      found.push({
        case: `${one.dataset} ${one.event}`,
        features,
        same: judged.judgement === 'differ',
        differ: true,
        real: true,
        a,
        b,
      });
    }
  }
  return found;
}

// The pairs of two reports each.
function groups(pairs: readonly JudgedPair[]): JudgedPair[][] {
  const found = new Map<string, JudgedPair[]>();
  for (const pair of pairs) {
    const key = `${pair.dataset} ${pair.a.report} ${pair.b.report}`;
    const list = found.get(key);
    if (list === undefined) found.set(key, [pair]);
    else list.push(pair);
  }
  return [...found.values()];
}

const covers = (place: Figure, s: Statement): boolean =>
  place.report === s.reading.report.id && place.start < s.quantity.span.end && s.quantity.span.start < place.end;

/** All examples of a case. Pairs that agree in value and that the reader did not list are left out: nobody says what they are. */
export function examples(one: Case, engine: Engine, table: LexiconTable): Example[] {
  const lexicon = createLexicon(table);
  const all = one.reports.map((report) => engine.read(report) as Reading & { claims: Claim[] });
  const found: Example[] = [];
  for (const [i, own] of all.entries())
    for (const other of all.slice(i + 1)) {
      const story = storyYears(own, other);
      const as = statements(own, story);
      const bs = statements(other, story);
      for (const { a, b, relation, features } of weigh(as, bs, surroundings(as, bs, lexicon), lexicon)) {
        const listed = isListed(one, a, b);
        const same = relation === 'agree' ? listed : isConflict(one, a, b, as, bs);
        // An agreement may hold two figures ("five of eight"): whether the five is the other report's eight nobody says.
        if (same !== listed || (!same && relation === 'agree')) continue;
        found.push({ case: one.name, features, same, differ: relation === 'differ', a, b });
      }
    }
  return found;
}

// Both statements stand in one conflict (sums left out), or in one agreement.
function isListed(one: Case, a: Statement, b: Statement): boolean {
  const groups = [
    ...one.conflicts.filter((c) => c.kind !== 'name').map((c) => c.sides.filter((s) => s.all !== true).flatMap((s) => s.spans)),
    ...one.agreements.map((agreement) => agreement.spans),
  ];
  return groups.some((spans) => spans.some((p) => covers(p, a)) && spans.some((p) => covers(p, b)));
}

// Each is the first figure of its kind in a span, of two sides of one conflict.
function isConflict(one: Case, a: Statement, b: Statement, as: readonly Statement[], bs: readonly Statement[]): boolean {
  const holds = (side: Case['conflicts'][number]['sides'][number], s: Statement, all: readonly Statement[]): boolean =>
    side.all !== true &&
    side.spans.some(
      (p) => covers(p, s) && all.find((other) => covers(p, other) && other.quantity.dimension === s.quantity.dimension) === s,
    );
  return one.conflicts.some(
    ({ kind, sides }) =>
      (kind === 'number' || kind === 'headline') &&
      sides.some((x) => holds(x, a, as) && sides.some((y) => y !== x && holds(y, b, bs))),
  );
}
