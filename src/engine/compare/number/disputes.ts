/** Figures that two speakers in one report set against each other. */
import type { Finding, Side } from '../../../model.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { relate } from '../../quantity/relate.ts';
import { weigh } from '../align/align.ts';
import { surroundings } from '../align/contexts.ts';
import type { Told } from '../claim/claim-against.ts';
import { disputedClaims } from '../claim/disputed-claims.ts';
import { about } from '../statement/about.ts';
import { placeOf, type Statement } from '../statement/statement.ts';

/** What is set against each other stands in one sentence or in the next. */
const NEXT = 1;
/** Probability from which two figures of one report, by two speakers, are taken for one quantity. Weighed alone, a pair has no rivals and ranks first. */
const SAME = 0.92;

/**
 * What the speakers in a report differ on, each once, in the order of the text: figures that cannot both be right, and what one says and another denies.
 * `own` are the report's statements.
 */
export function disputes(report: Told, own: readonly Statement[], lexicon: Lexicon): Finding[] {
  return [...figures(own, lexicon), ...disputedClaims(report, lexicon)].sort((a, b) => first(a) - first(b));
}

const first = ({ sides }: Finding): number => sides[0]?.spans[0]?.start ?? 0;

/** A figure with the one who gives it. */
interface Given {
  statement: Statement;
  speaker: string;
}

function figures(own: readonly Statement[], lexicon: Lexicon): Finding[] {
  const given = own.flatMap((statement): Given[] => {
    const speaker = isPlain(statement) ? speakerOf(statement) : '';
    return speaker === '' ? [] : [{ statement, speaker }];
  });
  const taken = new Set<Statement>();
  return given.flatMap((a, i) => {
    const b = given
      .slice(i + 1)
      .find((other) => !taken.has(a.statement) && !taken.has(other.statement) && differ(a, other, lexicon));
    if (b === undefined) return [];
    taken.add(a.statement).add(b.statement);
    return [finding(a, b)];
  });
}

const TOO_LOOSE = new Set(['date', 'clock', 'age', 'rank', 'duration', 'score']);

const isPlain = ({ quantity, claim }: Statement): boolean =>
  claim.frame === 'event' && !claim.title && !claim.difference && !TOO_LOOSE.has(quantity.dimension) && quantity.implied !== true;

function differ({ statement: a, speaker }: Given, { statement: b, speaker: other }: Given, lexicon: Lexicon): boolean {
  const apart = b.quantity.sentence - a.quantity.sentence;
  if (apart > NEXT || isOneSpeaker(speaker, other) || relate(a.quantity, b.quantity) !== 'differ') return false;
  if (a.claim.part || b.claim.part || b.claim.year !== a.claim.year || a.quantity.per !== b.quantity.per) return false;
  if (tellsMore(a, b) || farApart(a, b)) return false;
  if (leansOn(b, a)) return true;
  const [pair] = weigh([a], [b], surroundings([a], [b], lexicon), lexicon);
  return pair !== undefined && pair.same >= SAME && a.claim.event === b.claim.event && a.claim.event !== '';
}

/** Whoever disputes a figure gives one of its size. */
const FURTHEST = 6;

function farApart({ quantity: a }: Statement, { quantity: b }: Statement): boolean {
  const [low, high] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y) as [number, number];
  return high > low * FURTHEST;
}

/** What is told behind these is another thing of the same kind. */
const MORE =
  /\b(?:also|another|other|others|second|separate|separately|elsewhere|meanwhile|later|earlier|added|adding|including|among|total|further|more|latest|since)\b/i;

// The second figure is of another place, or of a thing that comes on top.
function tellsMore(a: Statement, { quantity, claim, reading }: Statement): boolean {
  const { text } = reading.report;
  const { start: from = 0, end: to = 0 } = reading.sentences[quantity.sentence] ?? {};
  const before = reading.sentences[a.quantity.sentence];
  const said = text.slice(before?.start ?? 0, before?.end ?? 0);
  const within = a.quantity.sentence === quantity.sentence ? a.quantity.span.end : from;
  return MORE.test(text.slice(within, to)) || claim.places.some((place) => !said.includes(place));
}

const isOneSpeaker = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** What is said of a figure that leans on the one before it: "there were 4,000", "he put it at 12", "spoke of 87". */
const LEANING = new Set(['be', 'put', 'say', 'speak', 'count', 'estimate', 'have', 'give']);

// It says neither what is counted nor what happened, or the same.
const leansOn = ({ claim: b }: Statement, { claim: a }: Statement): boolean =>
  LEANING.has(b.predicate) &&
  (b.head === '' || b.head === a.head) &&
  (b.event === '' || b.event === a.event) &&
  b.label.split(' ').length < 3 &&
  b.joined === '' &&
  !b.listed;

const BY = /^\s+by ((?:the |an? )?[\p{L}’' -]{3,40}?)(?= and\b| while\b| but\b|[,;.])/u;
const PUT = /\b(?:put|estimated|measured|given|reported|counted|set|rated|reckoned)\b/i;
const PUTS =
  /^(?:but |while |yet |however, |meanwhile )?((?:the )?[a-z\u00c0-\u024f\u1e00-\u1eff’' -]{3,40}?),? (?:speaks?|spoke|has spoken|counts?|counted|gives?|gave|puts?|had put|has put|estimates?|estimated)\b/i;

/** Who gives the figure, in lower case: named right there, not somewhere before; empty where nobody is. */
function speakerOf({ quantity, claim, reading, speakers }: Statement): string {
  const { start = 0, end = 0 } = reading.sentences[quantity.sentence] ?? {};
  const { text } = reading.report;
  const by = PUT.test(text.slice(start, quantity.span.start)) ? BY.exec(text.slice(quantity.span.end, end))?.[1] : undefined;
  if (by !== undefined) return by.toLowerCase().replace(/^(?:the|an?) /, '');
  if (claim.source.length > 0 && !claim.sourceCarried) return speakers[0] ?? '';
  const puts = PUTS.exec(text.slice(start, quantity.span.start))?.[1];
  return puts === undefined || PRONOUN.test(puts) ? '' : puts.toLowerCase().replace(/^the /, '');
}

const PRONOUN = /^(?:he|she|it|they|we|i|who|which|that|this|there)$/i;

const finding = (a: Given, b: Given): Finding => ({
  kind: 'number',
  relation: 'conflict',
  about: about(a.statement),
  reasons: ['Two speakers in this report differ.'],
  sides: [side(a), side(b)],
});

const side = ({ statement }: Given): Side => ({
  value: statement.quantity.span.text,
  spans: [placeOf(statement)],
  ...(statement.claim.source.length > 0 && !statement.claim.sourceCarried && { source: statement.claim.source }),
});
