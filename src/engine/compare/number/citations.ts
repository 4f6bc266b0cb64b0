/** Figures for which an article cites a report that is at hand and does not give them. */
import type { Citation, Reading } from '../../../model.ts';
import { fold } from '../../match/terms.ts';
import { perObject } from '../../per-object.ts';
import { relate } from '../../quantity/relate.ts';
import type { Pair } from '../align/align.ts';
import { about } from '../statement/about.ts';
import { placeOf, type Statement } from '../statement/statement.ts';

/** A report of the event with the figures that it has in common with the article. */
export interface Cited {
  report: Reading;
  pairs: readonly Pair[];
}

/** Shorter texts are the beginning of a report, or a summary of it; in characters. */
const WHOLE = 600;

/**
 * The figures of the article's `own` statements that are told by an outlet whose report is at hand and holds no such figure. A digest or the beginning of a report
 * holds too little to say so, unless it gives another figure of the same quantity; one that came out after the article is not the one that was cited.
 */
export function citations(own: readonly Statement[], others: readonly Cited[]): Citation[] {
  return own.flatMap((statement): Citation[] => {
    if (!isTelling(statement)) return [];
    const cited = others.filter(({ report }) => cites(statement, report) && !isLater(report, statement.reading));
    if (cited.length === 0 || cited.some(({ report }) => gives(report, statement))) return [];
    for (const { report, pairs } of cited) {
      const other = pairs.find(({ a, relation }) => relation === 'differ' && isOne(a, statement))?.b;
      if (other !== undefined)
        return [{ report: report.report.id, about: about(statement), span: placeOf(statement), instead: placeOf(other) }];
    }
    const whole = cited.find(({ report: { report } }) => report.digest !== true && report.text.length >= WHOLE);
    return whole === undefined ? [] : [{ report: whole.report.report.id, about: about(statement), span: placeOf(statement) }];
  });
}

// Of one story a figure may be of the background, of another not.
const isOne = (a: Statement, b: Statement): boolean => a.reading === b.reading && a.quantity === b.quantity;

const DIMENSIONS = new Set(['count', 'money', 'percent', 'length', 'area', 'mass', 'volume', 'magnitude', 'speed']);

const isTelling = ({ quantity, claim }: Statement): boolean =>
  DIMENSIONS.has(quantity.dimension) &&
  quantity.implied !== true &&
  quantity.hedge !== 'vague' &&
  claim.frame === 'event' &&
  !claim.title &&
  !claim.sourceCarried &&
  (claim.label !== '' || claim.event !== '');

/** Words of outlets' names that say nothing by themselves. */
const COMMON =
  /^(?:the )?(?:post|times|sun|star|mail|mirror|guardian|independent|standard|herald|tribune|telegraph|express|observer|continental|local|hill|week|nation|government.*|police.*|ministry.*)$/;

/** Names under which an outlet is cited: "Continental Press Agency", "CPA". */
const namesOf = perObject(({ report: { outlet = '' } }: Reading): readonly string[] => {
  const bare = outlet.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
  const acronym = /\(([A-Z]{2,6})\)/.exec(outlet)?.[1] ?? '';
  return [bare, acronym].map((name) => fold(name)).filter((name) => name.length > 1 && !COMMON.test(name));
});

const cites = ({ claim, reading }: Statement, cited: Reading): boolean =>
  reading.report.outlet !== cited.report.outlet &&
  claim.source.some((speaker) => {
    const name = fold(speaker).replace(/^the /, '');
    return namesOf(cited).some(
      (outlet) => name === outlet || name === outlet.replace(/^the /, '') || name === `${outlet} news agency`,
    );
  });

const day = ({ report: { published = '' } }: Reading): string => published.slice(0, 10);

const isLater = (cited: Reading, article: Reading): boolean =>
  day(cited) !== '' && day(article) !== '' && day(cited) > day(article);

const gives = (report: Reading, { quantity }: Statement): boolean =>
  report.quantities.some((other) => other.dimension === quantity.dimension && relate(other, quantity) === 'agree');
