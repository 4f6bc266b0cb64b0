/** The table of accuracy in the README, written from the figures on record. */
import type { FiguresOnRecord } from './measures.ts';

const BLOCK = /(<!-- accuracy -->\n)[\s\S]*?(<!-- \/accuracy -->)/;

const GROUPS = [
  ['all', 'all events'],
  ['set aside', 'nine set aside'],
] as const;
const KINDS = [
  ['number', 'numbers'],
  ['headline', 'headline against body'],
  ['claim', 'claims'],
  ['name', 'names'],
  ['match', 'choice of reports'],
] as const;

const SHARES = [
  ['judged/right', 'number findings on real reports, judged by a reader: right'],
  ['matching/news-cluster/f1', 'same event, news-cluster: F1 over all pairs'],
  ['matching/ecbplus/f1', 'same event, ecbplus'],
  ['matching/basil/f1', 'same event, basil'],
  ['matching/gva/f1', 'same event, gva'],
  ['pairs/figures, strict contradictions', 'pairs of sentences with contradicting figures: reported'],
  ['pairs/figures, entailments', 'pairs with figures that fit: wrongly reported'],
  ['pairs/figures that agree', 'pairs whose figures agree: wrongly reported'],
  ['pairs/claims, one thing in other words', 'pairs that say one thing in other words: claims wrongly reported'],
  ['pairs/claims, two things of one event', 'pairs that say two things of one event: claims wrongly reported'],
  ['extraction/token F1, median', 'article text found on real pages: median token F1'],
  ['extraction/date found', 'publication date found'],
] as const;

/** Two Markdown tables: precision and recall by kind, and shares from real data. A measure that is not on record is left out. */
export function accuracyTable(record: FiguresOnRecord): string {
  const shown = (name: string): string => record[name]?.toFixed(2) ?? '–';
  const kinds = KINDS.filter(([kind]) => GROUPS.some(([group]) => record[`cases/${group}/${kind}/recall`] !== undefined)).map(
    ([kind, name]) => {
      const cells = GROUPS.flatMap(([group]) => [
        shown(`cases/${group}/${kind}/precision`),
        shown(`cases/${group}/${kind}/recall`),
      ]);
      return `| ${name} | ${cells.join(' | ')} |`;
    },
  );
  const agreed = GROUPS.map(([group]) => percent(record[`cases/${group}/agreed`]));
  const shares = SHARES.filter(([name]) => record[name] !== undefined).map(([name, text]) => `| ${text} | ${shown(name)} |`);
  return [
    `| | ${GROUPS.flatMap(([, name]) => [`precision, ${name}`, `recall, ${name}`]).join(' | ')} |`,
    '| --- | --- | --- | --- | --- |',
    ...kinds,
    `| agreements reported as conflicts | ${agreed.map((share) => `${share} | `).join('| ')}|`,
    '',
    '| real data | |',
    '| --- | --- |',
    ...shares,
  ].join('\n');
}

const percent = (share: number | undefined): string => (share === undefined ? '–' : `${(100 * share).toFixed(1)} %`);

/** The README with the table put between its marks. Throws where the marks are missing. */
export function withAccuracy(readme: string, record: FiguresOnRecord): string {
  if (!BLOCK.test(readme)) throw new Error('the README has no <!-- accuracy --> block');
  return readme.replace(BLOCK, (_, open: string, close: string) => `${open}${accuracyTable(record)}\n${close}`);
}
