/** Findings to take along: as plain data first, from which every form is written. */
import type { CheckView, Judgement } from '../model.ts';
import { cardWords, dateWords, linkOf, outletWords } from '../view/cards.ts';
import { aboutWords, piecesWords } from '../view/engine-words.ts';
import { addressAt } from '../view/fragment.ts';
import { text } from '../view/text.ts';
import { whyPieces } from './differ.ts';
import type { Quote } from './quotes.ts';
import type { FindingRow } from './rows.ts';

/** One sentence as it is taken along. */
export interface TakenQuote {
  report: string;
  /** Outlet and date, and whether the sentence is of a digest. */
  words: string;
  outlet: string;
  published: string;
  digest: boolean;
  own: boolean;
  sentence: string;
  /** Leads to the sentence where its text is the report's own; absent where no address is known. */
  url?: string;
}

/** One finding as it is taken along. */
export interface Taken {
  about: string;
  relation: string;
  reasons: string[];
  sides: { value: string; source: string; quotes: TakenQuote[] }[];
  judgement: Judgement;
}

/** What all forms have at their head. */
export interface TakenHead {
  title: string;
  /** Outlet and date. */
  words: string;
  url?: string;
}

/** The article's line. */
export function takenHead({ check: { article }, reports }: CheckView): TakenHead {
  const url = linkOf(article);
  return {
    title: article.title ?? text('noHeadline'),
    words: text('outletAndDate', outletWords(reports[article.id] ?? {}), dateWords(article.published)),
    ...(url !== undefined && { url }),
  };
}

/** A row of the panel as it is taken along, with everything that is folded in the panel. */
export function taken(row: FindingRow, judgement: Judgement, article: { url?: string }): Taken {
  return {
    about: aboutWords(row.about),
    relation: row.relation,
    reasons: [...row.brief, ...row.alone, ...(row.why.length > 0 ? [whyPieces(row.why)] : [])].map(piecesWords),
    sides: row.sides.map(({ value, source, quotes }) => ({
      value,
      source,
      quotes: quotes.map((quote) => takenQuote(quote, article)),
    })),
    judgement,
  };
}

function takenQuote({ report, card, own, sentence }: Quote, article: { url?: string }): TakenQuote {
  const page = own ? linkOf(article) : linkOf(card);
  const digest = card.digest === true;
  return {
    report,
    words: own ? text('thisArticle') : cardWords(card),
    outlet: outletWords(card),
    published: dateWords(card.published),
    digest,
    own,
    sentence: sentence.text.replace(/\s+/g, ' '),
    ...(page !== undefined && { url: digest ? page : addressAt(page, sentence.text) }),
  };
}

/** A name for the file, made of the headline: letters and figures alone. */
export function fileName({ title }: TakenHead, ending: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${['crossread', ...words].join('-').slice(0, 60).replace(/-$/, '')}.${ending}`;
}
