/** The parts of the evaluation: each gives tables to print, measures for the record, and lines for `--verbose`. */
import type { Engine } from '../../src/engine/engine.ts';
import type { Case } from '../../src/measure/case.ts';
import { runs, type Score, scoreRun, sum } from '../../src/measure/score.ts';
import type { Finding } from '../../src/model.ts';
import { halfOf } from '../engine/match/halves.ts';
import { readCases, SET_ASIDE } from './cases.ts';
import {
  agreeingPairs,
  benchmarkPairs,
  claimNegatives,
  eventReports,
  figurePairs,
  hasData,
  judgedPairs,
  SHARED,
} from './data.ts';
import { readOnce } from './engine.ts';
import { report, scoreExtraction } from './extraction.ts';
import { judgeAll } from './judged.ts';
import { matchAll, pairwise } from './matching.ts';
import type { Options, Part } from './options.ts';
import { listed } from './options.ts';
import { checkPairs, type PairResult, reported } from './pairs.ts';
import { caseRows, type Row, remarkLine } from './table.ts';

/** Rows under a heading. */
export interface Section {
  heading: string;
  columns: readonly string[];
  rows: Row[];
}

/** What one part found. */
export interface PartResult {
  sections: Section[];
  verbose: string[];
  /** Why nothing was measured, where nothing was. */
  skipped?: string;
}

const NO_DATA: PartResult = { sections: [], verbose: [], skipped: `no ${SHARED}/data beside the checkout` };

/** Runs one part; the data sets that are not part of the repository are skipped where they are absent. */
export async function runPart(part: Part, engine: Engine, options: Options): Promise<PartResult> {
  if (part === 'cases') return caseScores(engine, options);
  if (!hasData()) return NO_DATA;
  if (part === 'matching') return matchingScores(engine);
  if (part === 'pairs') return pairScores(engine);
  if (part === 'articles') return articleFindings(engine);
  return part === 'judged' ? judgedFindings(engine) : extractionScores();
}

const CASE_COLUMNS = ['precision (record)', 'recall (record)', 'right', 'wrong', 'again', 'found', 'missed'];

// Aleppo lies beside the checkout and may be absent: its scores, and those of all cases together, are on record apart.
function caseGroups(cases: readonly Case[], only?: string): [string, Case[]][] {
  if (only !== undefined) return [[only, cases.filter(({ name }) => name === only)]];
  const aside = cases.filter(({ name }) => SET_ASIDE.includes(name));
  const aleppo = cases.filter(({ name }) => name === 'aleppo');
  const workedOn = cases.filter((one) => !aside.includes(one) && !aleppo.includes(one));
  const groups: [string, Case[]][] = [
    ['set aside', aside],
    ['worked on', workedOn],
  ];
  return aleppo.length === 0 ? groups : [['all', [...cases]], ...groups, ['aleppo', aleppo]];
}

function caseScores(engine: Engine, options: Options): PartResult {
  const cases = readCases(SHARED);
  if (options.only !== undefined && !cases.some(({ name }) => name === options.only)) throw new Error(`no case ${options.only}`);
  const read = readOnce(engine);
  const scores = new Map<string, Score[]>(cases.map(({ name }) => [name, []]));
  for (const run of runs(cases)) {
    if (options.only !== undefined && run.case.name !== options.only) continue;
    const answer = engine.crossCheck(read(run.article), [...run.others, ...run.distractors].map(read));
    scores.get(run.case.name)?.push(scoreRun(run, answer));
  }
  const total = (group: readonly Case[]) => sum(group.flatMap(({ name }) => scores.get(name) ?? []));
  return {
    sections: caseGroups(cases, options.only).map(([group, members]) => ({
      heading: `${group}: ${members.length} case${members.length === 1 ? '' : 's'}`,
      columns: CASE_COLUMNS,
      rows: caseRows(group, total(members)),
    })),
    verbose: listed(total(cases).remarks, options).map(remarkLine),
  };
}

// fakes-syria gives one event to all reports of a day and region, which are many events.
const MATCHING_SETS = ['news-cluster', 'ecbplus', 'basil', 'gva'];

function matchingScores(engine: Engine): PartResult {
  const reports = eventReports();
  // The engine's table of word frequencies counts the other half of the events: the check half shows what it does on unseen ones.
  const results = MATCHING_SETS.flatMap((dataset) => {
    const own = reports.filter((report) => report.dataset === dataset);
    const unseen = own.filter(({ event }) => halfOf(event) === 'check');
    const read = readOnce(engine);
    return [
      { dataset, ...matchAll(own, read, engine.findReports) },
      { dataset: `${dataset}, check half`, ...matchAll(unseen, read, engine.findReports) },
    ];
  });
  const rows = results.map(({ dataset, counts }): Row => {
    const { precision, recall, f1 } = pairwise(counts);
    const measure = (name: string, value: number | undefined) => ({
      name: `matching/${dataset}/${name}`,
      value,
      better: 'higher' as const,
    });
    return {
      name: dataset,
      measures: [measure('f1', f1), measure('precision', precision), measure('recall', recall)],
      counts: [counts.right, counts.wrong, counts.missed],
    };
  });
  return {
    sections: [
      {
        heading: 'same event, all pairs',
        columns: ['F1 (record)', 'precision (record)', 'recall (record)', 'right', 'wrong', 'missed'],
        rows,
      },
    ],
    verbose: results
      .filter(({ dataset }) => MATCHING_SETS.includes(dataset))
      .flatMap(({ dataset, faults }) =>
        faults.map(
          ({ what, article, report, reasons }) =>
            `  ${what.padEnd(6)}  ${dataset} ${article} ${report}${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}`,
        ),
      ),
  };
}

function pairScores(engine: Engine): PartResult {
  const check = (pairs: Parameters<typeof checkPairs>[0]) =>
    checkPairs(pairs, (article, report) => engine.crossCheck(article, [report], { assumeSameEvent: true }));
  const figures = check(figurePairs());
  const agreeing = check(agreeingPairs());
  const benchmark = check(benchmarkPairs());
  const claims = check(claimNegatives()).map(({ pair, findings }) => ({
    pair,
    findings: findings.filter(({ kind }) => kind === 'claim'),
  }));
  const row = (
    name: string,
    better: 'higher' | 'lower' | 'neither',
    results: PairResult[],
    wanted: Parameters<typeof reported>[1],
  ): Row => {
    const count = reported(results, wanted);
    return {
      name,
      measures: [{ name: `pairs/${name}`, value: count.of === 0 ? undefined : count.reported / count.of, better }],
      counts: [`${count.reported} of ${count.of}`],
    };
  };
  const rows = [
    row('figures, strict contradictions', 'higher', figures, ({ label, strict }) => label === 'contradiction' && strict === true),
    row(
      'figures, contradictions that may hold together',
      'neither',
      figures,
      ({ label, strict }) => label === 'contradiction' && strict === false,
    ),
    row('figures, entailments', 'lower', figures, ({ label }) => label === 'entailment'),
    row('figures, neutral', 'lower', figures, ({ label }) => label === 'neutral'),
    row('figures that agree', 'lower', agreeing, () => true),
    row('claims, one thing in other words', 'lower', claims, ({ label }) => label === 'entailment'),
    row('claims, two things of one event', 'lower', claims, ({ label }) => label === 'neutral'),
    row('RTE-Quant, entailments', 'lower', benchmark, ({ label }) => label === 'entailment'),
  ];
  return {
    sections: [{ heading: 'pairs of sentences reported', columns: ['share (record)', ''], rows }],
    verbose: pairFaults([...figures, ...agreeing, ...claims, ...benchmark]),
  };
}

function pairFaults(results: readonly PairResult[]): string[] {
  return results.flatMap(({ pair, findings }) => {
    const missed = pair.label === 'contradiction' && pair.strict === true && findings.length === 0;
    const wrong = pair.label !== 'contradiction' && findings.length > 0;
    if (!missed && !wrong) return [];
    return [
      `  ${missed ? 'missed' : 'wrong '}  ${pair.id} ${findings.map(shown).join('; ')}\n          ${pair.premise}\n          ${pair.hypothesis}`,
    ];
  });
}

const shown = ({ kind, about, sides }: Finding): string => `[${kind}] ${about}: ${sides.map(({ value }) => value).join(' | ')}`;

/** Articles of which each event has three reports that mostly agree: what is found there is read by eye. */
function articleFindings(engine: Engine): PartResult {
  const read = readOnce(engine);
  const reports = eventReports().filter(({ dataset }) => dataset === 'basil');
  const verbose: string[] = [];
  let findings = 0;
  let withFindings = 0;
  for (const article of reports) {
    const others = reports.filter((other) => other.event === article.event && other.id !== article.id);
    const answer = engine.crossCheck(read(article), others.map(read));
    findings += answer.findings.length;
    if (answer.findings.length > 0) withFindings++;
    const texts = new Map([article, ...others].map(({ id, text }) => [id, text]));
    for (const finding of answer.findings) verbose.push(...quoted(article.id, finding, texts));
  }
  const rows: Row[] = [
    {
      name: 'findings an article',
      measures: [{ name: 'articles/basil/findings', value: findings / reports.length, better: 'neither' }],
      counts: [findings],
    },
    {
      name: 'articles with a finding',
      measures: [{ name: 'articles/basil/with findings', value: withFindings / reports.length, better: 'neither' }],
      counts: [withFindings],
    },
  ];
  return {
    sections: [{ heading: `basil: ${reports.length} articles, three an event`, columns: ['share (record)', 'number'], rows }],
    verbose,
  };
}

// A finding with the words around each value.
function quoted(article: string, finding: Finding, texts: ReadonlyMap<string, string>): string[] {
  const places = finding.sides.flatMap(({ value, spans }) =>
    spans.map(({ report, start, end }) => {
      const text = texts.get(report) ?? '';
      return `          ${value} (${report}): …${text.slice(Math.max(0, start - 120), end + 120).replace(/\s+/g, ' ')}…`;
    }),
  );
  return [`  ${article} ${finding.relation} ${shown(finding)}`, ...places];
}

/** Number findings on real reports of which somebody judged the figures: how many of them are right. */
function judgedFindings(engine: Engine): PartResult {
  const read = readOnce(engine);
  const reports = eventReports();
  const { articles, said, faults } = judgeAll(reports, judgedPairs(), (article, others) =>
    engine.crossCheck(read(article), others.map(read)),
  );
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  const of = said.differ + said.fit + said.other;
  const row = (name: string, better: 'higher' | 'neither', count: number): Row => ({
    name,
    measures: [{ name: `judged/${name}`, value: of === 0 ? undefined : count / of, better }],
    counts: [count],
  });
  return {
    sections: [
      {
        heading: `number findings on ${articles} real articles, judged by a reader`,
        columns: ['share (record)', 'number'],
        rows: [
          row('right', 'higher', said.differ),
          row('one quantity, values that fit', 'neither', said.fit),
          row('two quantities', 'neither', said.other),
        ],
      },
    ],
    verbose: faults.flatMap(({ article, judgement, finding }) => [`  ${judgement}`, ...quoted(article, finding, texts)]),
  };
}

async function extractionScores(): Promise<PartResult> {
  const score = await scoreExtraction(`${SHARED}/data`);
  if (!score) return NO_DATA;
  const row = (name: string, value: number): Row => ({
    name,
    measures: [{ name: `extraction/${name}`, value, better: 'higher' }],
    counts: [],
  });
  return {
    sections: [
      {
        heading: `extraction: ${score.pages.length} real pages`,
        columns: ['share (record)'],
        rows: [
          row('token F1, median', score.medianF1),
          row('token F1, mean', score.meanF1),
          row('title found', score.titleRate),
          row('date found', score.dateRate),
        ],
      },
    ],
    verbose: report(score)
      .split('\n')
      .map((line) => `  ${line}`),
  };
}
