/** The sentences that hold the places of a check, cut at what is marked in them. */
import type { CheckView, Place, ReportCard, Span } from '../model.ts';
import { gapWords } from '../view/published.ts';

/** A piece of a sentence; the marked ones carry what differs. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** One sentence of a report with the places in it marked. */
export interface Quote {
  report: string;
  card: ReportCard;
  /** It stands in the article that is being read. */
  own: boolean;
  /** Of another report: how long before or after the article it was published; absent where that is not known. */
  gap?: string;
  /** The whole sentence, and the first place in it. */
  sentence: Span;
  pieces: Piece[];
}

/** The sentences that hold the places, each once, the article's own first; a place whose sentence is not known is left out. */
export function quotes(view: CheckView, places: readonly Place[]): Quote[] {
  const bySentence = new Map<Span, { report: string; places: Place[] }>();
  for (const place of places) {
    const sentence = view.sentences[place.report]?.find(({ start, end }) => start <= place.start && place.end <= end);
    if (!sentence) continue;
    const entry = bySentence.get(sentence) ?? { report: place.report, places: [] };
    entry.places.push(place);
    bySentence.set(sentence, entry);
  }
  const { article } = view.check;
  const all = [...bySentence].map(([sentence, { report, places: inside }]) => {
    const card = view.reports[report] ?? {};
    const own = report === article.id;
    const gap = own ? undefined : gapWords(article.published, card.published);
    return { report, card, own, ...(gap !== undefined && { gap }), sentence, pieces: pieces(sentence, inside) };
  });
  return [...all.filter(({ own }) => own), ...all.filter(({ own }) => !own)];
}

/** The sentence cut at the edges of the places in it; the pieces joined are the sentence. */
export function pieces(sentence: Span, places: readonly Span[]): Piece[] {
  const cut: Piece[] = [];
  let from = sentence.start;
  const add = (to: number, marked: boolean): void => {
    if (to > from) cut.push({ text: sentence.text.slice(from - sentence.start, to - sentence.start), marked });
    from = Math.max(from, to);
  };
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    add(start, false);
    add(end, true);
  }
  add(sentence.end, false);
  return cut;
}
