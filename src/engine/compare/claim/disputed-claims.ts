/** What one speaker in a report says and another, right behind, says is not so. */
import type { Finding, Place, Sentence, Side } from '../../../model.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Told } from './claim-against.ts';
import { claimFindings } from './claim-findings.ts';
import { firstWords, whether } from './issue-words.ts';

/** Two claims that exclude each other stand so many sentences apart at most. */
const NEAR = 3;

const REASON = 'Two speakers in this report differ.';

/** Somebody speaks in this sentence. */
const SPEAKS =
  /\b(?:said|says?|saying|told|tells?|claim(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|alleg(?:e|es|ed)|argu(?:e|es|ed)|assert(?:s|ed)?|according to|accus\w+|contend\w*|stated?|announced|reported|testified|described|conten(?:ds|ded)|den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?)\b/i;

const WHAT_WAS_SAID =
  '(?:it|that|this|those|these|(?:the|those|these|such|his|her|their|its|any such|all) (?:claims?|allegations?|accusations?|charges?|accounts?|version|suggestions?|assertions?|rumou?rs?))';
/** Of Latin script: a class of all letters in which case does not matter takes longer to compile than all else here. */
const LETTER = '[a-z\\u00c0-\\u024f\\u1e00-\\u1eff]';
const NOT_SO = `(?:(?:an? )?(?:${LETTER}+ ){0,2}(?:lies?|rumou?rs?|false|untrue|nonsense|baseless|absurd|unfounded|fabrications?|fabricated|invented|inventions?|ridiculous|wrong|incorrect|hoax|fake|slander|fiction))`;

/** What says that the sentence before is not so, by pointing back at it. */
const CONTRADICTS = new RegExp(
  [
    `(?<!\\bto )\\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|contest(?:s|ed)|refut(?:es|ed)|contradict(?:s|ed)) ${WHAT_WAS_SAID}(?=[\\s]*(?:[,.;”"]|and\\b|as\\b|in\\b|on\\b|saying\\b|at\\b|with\\b|of wrong))`,
    `\\bcall(?:s|ed) ${WHAT_WAS_SAID} ["“‘]?${NOT_SO}\\b`,
    `\\b(?:it|that|this|the (?:claim|allegation|account|report)) (?:is|was) ["“‘]?(?:simply |just |completely )?(?:false|untrue|not true|a lie)\\b`,
    '\\b(?:the )?other way (?:a)?round\\b',
  ].join('|'),
  'i',
);

/** No sentence without one of these says so: most are spared the longer look, and most articles its compilation. */
const MAY_CONTRADICT = /den(?:y|ie)|reject|disput|dismiss|contest|refut|contradict|call(?:s|ed) |false|true|a lie|other way/i;

/** What comes behind these is no statement of its own. */
const ASIDE = /\b(?:after|before|when|until|since|if|whether|who|which|would|could|may|might|should|not)\b[^,.]{0,50}$/i;

/** Claims that the report has one speaker deny of another, in its order. */
export function disputedClaims(report: Told, lexicon: Lexicon): Finding[] {
  const seen = new Set<number>();
  return [...pointedBack(report), ...excluding(report, lexicon)].filter((finding) => {
    const at = sentenceAt(report, finding.sides[0]?.spans[0]?.start ?? 0);
    return !seen.has(at) && seen.add(at);
  });
}

const sentenceAt = ({ sentences }: Told, offset: number): number => sentences.findIndex(({ end }) => offset < end);

function pointedBack(report: Told): Finding[] {
  const { sentences } = report;
  const words = ({ start, end }: Sentence): string => report.report.text.slice(start, end);
  return sentences.flatMap((sentence, i): Finding[] => {
    const before = sentences[i - 1];
    if (before === undefined || before.title || sentence.paragraph - before.paragraph > 1) return [];
    const said = words(before);
    const denied = words(sentence);
    const against = MAY_CONTRADICT.test(denied) ? CONTRADICTS.exec(denied) : null;
    if (
      against === null ||
      ASIDE.test(denied.slice(0, against.index)) ||
      !SPEAKS.test(said) ||
      CONTRADICTS.test(said) ||
      said.endsWith('?')
    )
      return [];
    const sides = [before, sentence].map((one): Side => {
      const place: Place = { report: report.report.id, start: one.start, end: one.end, text: words(one) };
      return { value: firstWords(place.text), spans: [place] };
    });
    return [{ kind: 'claim', relation: 'conflict', about: whether(said), reasons: [REASON], sides }];
  });
}

// What the claims of two reports would be, within one.
function excluding(report: Told, lexicon: Lexicon): Finding[] {
  const speaks = (sentence: number): boolean => {
    const { start = 0, end = 0, title = true } = report.sentences[sentence] ?? {};
    return !title && SPEAKS.test(report.report.text.slice(start, end));
  };
  return claimFindings(report, [report], lexicon).flatMap((finding): Finding[] => {
    const sides = finding.sides.slice(0, 2).sort((x, y) => startOf(x) - startOf(y));
    const [own, other] = sides.map(({ spans }) => spans[0]);
    if (own === undefined || other === undefined || own.end > other.start) return [];
    const a = sentenceAt(report, own.start);
    const b = sentenceAt(report, other.start);
    return b - a > NEAR || !speaks(a) || !speaks(b) ? [] : [{ ...finding, relation: 'conflict', reasons: [REASON], sides }];
  });
}

const startOf = ({ spans }: Side): number => spans[0]?.start ?? 0;
