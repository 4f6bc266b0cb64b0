/** Labelled pairs of statements for fitting: one quantity or two, as the cases' own spans tell. */
import type { Claim } from '../../src/engine/claim/claim.ts';
import { closedGate } from '../../src/engine/compare/align.ts';
import { likenessOf } from '../../src/engine/compare/contexts.ts';
import { type Features, features } from '../../src/engine/compare/features.ts';
import { type Statement, statements, storyYears } from '../../src/engine/compare/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createLexicon, type LexiconTable } from '../../src/engine/lexicon/lexicon.ts';
import { relate } from '../../src/engine/quantity/relate.ts';
import type { Case } from '../../src/measure/case.ts';
import type { Place, Reading } from '../../src/model.ts';

/** One pair of statements of two reports of one event. */
export interface Example {
  case: string;
  features: Features;
  same: boolean;
  differ: boolean;
  a: Statement;
  b: Statement;
}

const covers = (place: Place, s: Statement): boolean =>
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
      const likeness = likenessOf(as, bs, lexicon);
      for (const a of as)
        for (const b of bs) {
          const relation = relate(a.quantity, b.quantity);
          if (relation === 'incomparable') continue;
          const same = listed(one, a, b);
          if (!same && relation === 'agree') continue;
          if (closedGate(a, b, lexicon) !== '') continue;
          found.push({ case: one.name, features: features(a, b, likeness, lexicon), same, differ: relation === 'differ', a, b });
        }
    }
  return found;
}

// Both statements stand in one conflict (sums left out), or in one agreement.
function listed(one: Case, a: Statement, b: Statement): boolean {
  const groups = [
    ...one.conflicts.filter((c) => c.kind !== 'name').map((c) => c.sides.filter((s) => s.all !== true).flatMap((s) => s.spans)),
    ...one.agreements.map((agreement) => agreement.spans),
  ];
  return groups.some((spans) => spans.some((p) => covers(p, a)) && spans.some((p) => covers(p, b)));
}
