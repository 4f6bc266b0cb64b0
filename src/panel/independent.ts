/** Whether anybody independent bears a value out: said outright where the reports that give it have one origin, with the article or with one another. */
import type { CheckView, Copies, Finding } from '../model.ts';
import { type EnginePiece, said } from '../view/engine-words.ts';
import { text } from '../view/text.ts';
import { originLetters } from './strip-marks.ts';

/** One of the values, and the reports beside the article that give it. */
interface Given {
  value: string;
  own: boolean;
  reports: readonly string[];
}

// What is said of more values is read by nobody.
const MOST = 2;

/**
 * The sentences; none where independent reports stand on every side, or one report alone that has nothing to do with the article. `agreeing`: ids
 * of the reports that fit the article's own figure; `named`: their one source was told already. A spelling needs no witness.
 */
export function independent(
  { check }: Pick<CheckView, 'check'>,
  { kind }: Pick<Finding, 'kind'>,
  sides: readonly Given[],
  agreeing: readonly string[],
  named: boolean,
): EnginePiece[][] {
  const others = byValue(sides.filter(({ own }) => !own));
  const reports = new Set([...agreeing, ...others.flatMap((side) => side.reports)]);
  if (kind === 'name' || others.length === 0 || reports.size === 0) return [];
  const kin = kinOf(check.article.id, check.copies);
  if ([...reports].every((report) => kin.has(report)))
    return [said(named ? 'aloneNone' : reports.size === 1 ? 'aloneOne' : 'aloneAll', [])];
  const letters = originLetters({ check });
  const what = (value: string): EnginePiece =>
    kind === 'claim' && others.length === 1
      ? { words: text('otherStatement'), english: false }
      : { words: `“${value}”`, english: true };
  const own = sides.find((side) => side.own);
  const told = others.flatMap((side) => {
    if (side.reports.every((report) => kin.has(report))) return [said('aloneOther', [what(side.value)])];
    const origins = new Set(side.reports.map((report) => letters.get(report) ?? report));
    return side.reports.length > 1 && origins.size === 1 ? [said('aloneTogether', [what(side.value)])] : [];
  });
  const isAlone = own && agreeing.length > 0 && agreeing.every((report) => kin.has(report));
  const ours = isAlone ? [said('aloneOwn', [{ words: `“${own.value}”`, english: true }])] : [];
  return [...ours, ...told].slice(0, MOST);
}

/** One side for each value, whoever is its source. */
function byValue(sides: readonly Given[]): Given[] {
  const found = new Map<string, Given>();
  for (const side of sides) {
    const key = side.value.toLowerCase();
    found.set(key, { ...side, reports: [...new Set([...(found.get(key)?.reports ?? []), ...side.reports])] });
  }
  return [...found.values()].filter(({ reports }) => reports.length > 0);
}

/** The reports that have their origin in common with this one, over any number of links. */
function kinOf(report: string, copies: readonly Copies[]): Set<string> {
  const kin = new Set([report]);
  for (let before = 0; before < kin.size; ) {
    before = kin.size;
    for (const { reports } of copies) if (reports.some((one) => kin.has(one))) for (const one of reports) kin.add(one);
  }
  return kin;
}
