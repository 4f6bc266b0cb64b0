/** Whom or what a pronoun stands for, sentence after sentence. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Links, type Participant, participant, phraseEndingAt } from './participants.ts';
import { type Stretch, subjectAt } from './subjects.ts';
import type { Word } from './words.ts';

/** Pronouns that stand for somebody or something told of before. */
export const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'it', 'they', 'them']);

/** What pronouns stand for: the last person and the last thing that a sentence was about. */
export class Topics {
  #person: Participant | undefined;
  #thing: Participant | undefined;
  /** Sentences that were gone past since somebody asked: few texts have a pronoun that matters. */
  #passed: (readonly Word[])[] = [];
  readonly #links: Links;
  readonly #lexicon: Lexicon;

  constructor(links: Links, lexicon: Lexicon) {
    this.#links = links;
    this.#lexicon = lexicon;
  }

  /** Whom or what the pronoun at `at` stands for; undefined where nothing fits. */
  of(words: readonly Word[], at: number): Participant | undefined {
    const lower = words[at]?.lower ?? '';
    const many = lower.startsWith('the');
    const person = lower !== 'it';
    // "Hausken told the board that she would leave"
    const near = this.#subjectOf(words.slice(0, at));
    if (near !== undefined && (near.person === person || many) && near.many === many && !(person && !many && this.#isBody(near)))
      return near;
    if (many) return undefined;
    this.#catchUp();
    return person ? this.#person : this.#thing;
  }

  /** Goes on to the next sentence. */
  take(words: readonly Word[]): void {
    this.#passed.push(words);
  }

  #catchUp(): void {
    for (const words of this.#passed) {
      const topic = this.#subjectOf(words);
      if (topic === undefined || topic.many || (topic.person && this.#isBody(topic))) continue;
      if (topic.person) this.#person = topic;
      else this.#thing = topic;
    }
    this.#passed = [];
  }

  // The first person that is the subject of a verb; else the first thing.
  #subjectOf(all: readonly Word[]): Participant | undefined {
    const words = withoutDateline(all);
    // "Pavle Dragin, 47, whom …": the phrase that opens the sentence
    const mark = words.findIndex(({ tag, kind }, i) => i > 0 && (kind === 'mark' || FINITE.has(tag)));
    const opening = mark > 0 && OPENS.has(words[0]?.tag ?? '') ? phraseEndingAt(words, mark - 1) : undefined;
    let first = opening?.first === 0 ? this.#named(words, opening) : undefined;
    if (first?.person) return first;
    for (const [i, { tag }] of words.entries()) {
      if (i === 0 || !FINITE.has(tag) || words[i - 1]?.tag === 'relative') continue;
      const stretch = subjectAt(words, i);
      if (stretch === undefined || words[stretch.first - 1]?.tag === 'relative') continue;
      const found = this.#named(words, stretch);
      if (found?.person) return found;
      first ??= found;
    }
    return first;
  }

  // Police, a crew: nobody calls them "he".
  #isBody({ head, names }: Participant): boolean {
    return names.length === 0 && this.#lexicon.nounClasses(head)[0] === 'people';
  }

  #named(words: readonly Word[], { first, last, tail }: Stretch): Participant | undefined {
    return words[last]?.tag === 'pronoun' ? undefined : participant(words, first, last, this.#links, this.#lexicon, tail);
  }
}

const FINITE = new Set(['verb', 'participle', 'be', 'have', 'modal']);

// "MANDARA, Jan 12 (IAP) - The government …"
function withoutDateline(words: readonly Word[]): readonly Word[] {
  const dash = words.findIndex(({ kind, text }, i) => kind === 'mark' && i < DATELINE && /^[-–—]$/.test(text));
  return dash > 0 && words.slice(0, dash).every(({ tag }) => !FINITE.has(tag)) && words[dash - 1]?.end !== words[dash]?.start
    ? words.slice(dash + 1)
    : words;
}
/** A dateline is shorter than this, in words. */
const DATELINE = 12;

const OPENS = new Set(['name', 'determiner', 'noun']);
