/** What other reports of the event hold and the article does not, and what it alone holds. */
import type { Omission, Place } from '../../../model.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { originNumbers } from '../../match/copies.ts';
import { about } from '../statement/about.ts';
import { statements, storyYears } from '../statement/statement.ts';
import { type Fact, isOpinion, isSourced, weightOf } from './facts.ts';
import { type Missing, missingFrom, type Setting, shareOf, type Told } from './missing.ts';
import { areAlike, areOne } from './same-fact.ts';

/** Most facts that are told: held by several origins, by one other, by the article alone. */
const MOST = { several: 4, one: 3, own: 3 };
/** What one origin holds is told where it has a figure of this weight, or near the top a named source, … */
const WEIGHTY = 1;
const NEAR_THE_TOP = 0.5;
/** … and where the other side nowhere has this share of its words. */
const LEAST_ALONE = { figure: 0.5, words: 0.6 };
/** Rarity that the words which it adds have together, where no figure speaks for it. */
const RICH = 2.5;

/**
 * Facts that other reports hold and the article does not, then facts that the article alone holds: few, those that weigh most first. A fact of
 * one origin is told where its figures weigh enough. `reports` are those that tell the article's event.
 */
export function omissions(article: Told, reports: readonly Told[], lexicon: Lexicon): Omission[] {
  const origins = originNumbers([article, ...reports]);
  const story = storyYears(article, ...reports);
  const stated = new Map([article, ...reports].map((reading) => [reading, statements(reading, story)]));
  const setting: Setting = { statements: (reading) => stated.get(reading) ?? [], story, lexicon };
  const holders = reports.map((reading, i) => ({ reading, origin: origins[i + 1] ?? 0 }));
  const elsewhere = missingFrom([article], holders, setting);
  // Without several others to compare with, "only here" would be nearly all of it.
  const compared = new Set(origins.slice(1)).size > 1;
  const here = compared ? missingFrom(reports, [{ reading: article, origin: origins[0] ?? 0 }], setting) : [];
  const told: Missing[] = [];
  const several = take(heldBySeveral(elsewhere, lexicon), MOST.several, told);
  const one = take(elsewhere.filter(isWeighty).map(alone), MOST.one, told);
  const own = take(here.filter(isWeighty).map(alone), MOST.own, told);
  return [...several, ...one, ...own].map(omission);
}

function isWeighty({ fact, absent, figureWeight: heaviest }: Missing): boolean {
  const share = shareOf(fact, absent);
  if (isOpinion(fact)) return false;
  if (heaviest >= WEIGHTY) return share >= LEAST_ALONE.figure;
  return isSourced(fact) && share >= LEAST_ALONE.words && weightOf(fact, absent) >= RICH && fact.position <= NEAR_THE_TOP;
}

interface Held {
  best: Missing;
  all: readonly Missing[];
}

const alone = (best: Missing): Held => ({ best, all: [best] });

const originsOf = (all: readonly Missing[]): number => new Set(all.map(({ origin }) => origin)).size;

// The facts that several origins tell, each with those of other origins that tell the same.
function heldBySeveral(all: readonly Missing[], lexicon: Lexicon): Held[] {
  const holders = new Map<string, Missing[]>();
  for (const one of all)
    for (const stem of one.absent)
      if (one.fact.terms.get(stem)?.name === false) holders.set(stem, [...(holders.get(stem) ?? []), one]);
  return all.flatMap((best): Held[] => {
    const near = new Set([...best.absent].flatMap((stem) => holders.get(stem) ?? []));
    const same = [...near].filter((other) => other.origin !== best.origin && areOne(best, other, lexicon));
    return same.length === 0 ? [] : [{ best, all: [best, ...same] }];
  });
}

/** The heaviest, at most so many; what was told already is not told again. */
function take(found: readonly Held[], most: number, told: Missing[]): Held[] {
  const weight = ({ best, all }: Held): number => best.weight + originsOf(all);
  const taken: Held[] = [];
  for (const one of found.toSorted((a, b) => weight(b) - weight(a) || a.best.fact.start - b.best.fact.start)) {
    if (taken.length === most) break;
    if (one.all.some((fact) => told.some((other) => fact === other || areAlike(fact, other)))) continue;
    taken.push(one);
    told.push(...one.all);
  }
  return taken;
}

function omission({ best, all }: Held): Omission {
  const [figure] = best.figures;
  const also = all.filter((one) => one !== best).map(({ fact }) => placeOf(fact));
  return {
    report: best.fact.reading.report.id,
    about: figure === undefined ? '' : about(figure),
    span: placeOf(best.fact),
    ...(also.length > 0 && { also }),
    origins: originsOf(all),
  };
}

const placeOf = ({ reading: { report }, start, end }: Fact): Place => ({
  report: report.id,
  start,
  end,
  text: report.text.slice(start, end),
});
