/** Precision and recall by kind over bundled cases, as the evaluation measures them. */
import type { Engine } from '../engine/engine.ts';
import type { Article, Reading } from '../model.ts';
import type { Case } from './case.ts';
import { precision, recall, runs, type Score, type Scored, scoreRun, sum } from './score.ts';

/** The cases that come with the extension. */
export interface CaseFile {
  cases: Case[];
  /** Names of those whose texts nobody read while working on the rules. */
  setAside: string[];
}

/** What is told of cases: those that the rules were worked out on, and those set aside. */
export const GROUPS = ['set aside', 'worked on'] as const;

/** What is measured, in the order in which it is shown. */
export const KINDS = ['number', 'headline', 'claim', 'name', 'match'] as const satisfies readonly Scored[];

/** Shares from 0 to 1 by their name on record, such as `cases/set aside/number/recall`; what was not to be measured is absent. */
export type Shares = Record<string, number>;

/** The name of a share on record. */
export function shareName(group: (typeof GROUPS)[number], kind: Scored, share: 'precision' | 'recall'): string {
  return `cases/${group}/${kind}/${share}`;
}

/** Cross-checks every report of every case in turn; `step` is called after each with how many are done, of how many. */
export function measureCases(engine: Engine, { cases, setAside }: CaseFile, step: (done: number, of: number) => void): Shares {
  const known = new WeakMap<Article, Reading>();
  const read = (article: Article): Reading => {
    const reading = known.get(article) ?? engine.read(article);
    known.set(article, reading);
    return reading;
  };
  const scores: Record<(typeof GROUPS)[number], Score[]> = { 'set aside': [], 'worked on': [] };
  const all = runs(cases);
  all.forEach((run, index) => {
    const answer = engine.crossCheck(read(run.article), [...run.others, ...run.distractors].map(read));
    scores[setAside.includes(run.case.name) ? 'set aside' : 'worked on'].push(scoreRun(run, answer));
    step(index + 1, all.length);
  });
  return Object.fromEntries(GROUPS.flatMap((group) => shares(group, sum(scores[group]))));
}

function shares(group: (typeof GROUPS)[number], { counts }: Score): [string, number][] {
  return KINDS.flatMap((kind) => {
    const of = counts[kind];
    if (!of) return [];
    const found: ['precision' | 'recall', number | undefined][] = [
      ['precision', precision(of)],
      ['recall', recall(of)],
    ];
    return found.flatMap(([share, value]): [string, number][] =>
      value === undefined ? [] : [[shareName(group, kind, share), value]],
    );
  });
}
