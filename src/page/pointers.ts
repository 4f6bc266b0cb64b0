/** Paragraphs that publishers put between those of a report: pointers to other pages, requests, credits. Known by their words. */
import type { Paragraph } from './paragraphs.ts';

/** One kind of paragraph: whole, from its first character on. */
const NOT_TEXT: readonly RegExp[] = [
  // Pointers.
  /^(?:read|see|watch|listen|hear|view|learn|find out|click|tap)\b.{0,20}\b(?:more|also|now|here|next)\b/i,
  /^(?:you (?:may|might) also like|related|more|also|recommended|most|don['’]t miss|trending|up next|latest|editor['’]?s['’]? (?:picks?|note))\b[^.!?]{0,60}(?:…|\.{3}|:)?$/i,
  /^[[(]?(?:related|read more|see also|watch|more on this|also read|also see|further reading|recommended|explainer|analysis|opinion|photos?|video|listen|citation)\s*[:|»>]/i,
  // Labels.
  /^(?:advertisement|advertising|sponsored(?: content)?|share|share this.*|print|email|comments?|view comments|show more|read more|close|menu|tags?:.*|topics?:.*|filed under.*|author of the article:?|article content|highlights|summary|key points|loading.{0,20})$/i,
  /^(?:(?:story|article) continues\b.*|continue reading\b.*|skip\b.*advertisement|scroll\b.*to continue.*)$/i,
  // Requests to the reader.
  /^(?:sign up|subscribe|register|get (?:the|our|your|more|access)|follow (?:us|@|\S+ on|\S+['’]s full coverage)|join (?:us|our)|chat with us|download (?:the|our)|like us|support (?:our|us)|help us|reach the (?:reporters?|author)|contact the (?:author|reporter|writer)|have (?:a )?(?:tip|story)|enjoying|create an account)\b.{0,300}$/i,
  /^(?:do you )?(?:enjoyed?|like[ds]?|love[ds]?|found) this (?:article|story|post|report)\b.{0,200}$/i,
  /^if you (?:enjoyed|liked|found|get \S+(?: \S+)? from|have (?:a|any) (?:tip|story|information))\b.{0,300}$/i,
  /^(?=.{0,300}$).*\b(?:sign up|subscribe|delivered to your inbox|your inbox|unsubscribe)\b.*\b(?:newsletters?|inbox|e-?mails?|daily|weekly|today|free)\b/i,
  /^(?=.{0,400}$).*\b(?:we (?:and our partners )?use cookies|use of cookies|cookie policy|accept (?:all )?cookies|ad ?block(?:er)? users?|disable your ad ?blocker)\b/i,
  /^(?=.{0,200}$)(?:this content is reserved for|you have (?:full access|\d+ free articles)|already a (?:subscriber|member)|to continue reading|this article is free to read|enter your email)\b/i,
  // Credits and notices.
  /^this (?:article|story) is (?:more than )?.{1,20} old\.?$/i,
  /^(?:this (?:article|story|report|post|content|document) (?:was |is |has been |first |originally ).{0,30}(?:published|updated|corrected|produced|appeared|provided|translated|subject to copyright).*)$/i,
  /^(?=.{0,300}$).*\b(?:contributed (?:to )?(?:this|the) (?:report|story|article)|contributed reporting|(?:additional )?reporting by|reported from \p{Lu})/u,
  /^(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d)|all rights reserved|(?:image|photo|picture|video)(?: credits?| caption| source)?:|(?:photo|image|picture)s? by\b|credit:|source:|via\s\S+$|photograph:|(?:getty images|afp|reuters|ap photo)$)/i,
  /^(?:published|updated|last updated|posted|first published|last modified)\b.{0,60}\d.{0,30}$/i,
  /^(?:[Bb]y|BY)\s+(?:\p{Lu}[\p{L}'’.-]+|and|,|&)(?:[\s,]+(?:\p{Lu}[\p{L}'’.-]*|and|&|for|of|in|on)){0,9}(?:\s*[,|].{0,60}|\s\d.{0,40})?$/u,
  /^\d+\s+(?:comments?|shares?|min(?:ute)?s?(?: read)?)$/i,
  // Rulers of letters.
  /^[^\p{L}\p{N}]*$/u,
];
const DATE_WORDS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|[ap]\.?m\b\.?|at|on|utc|gmt|bst|[ecmp][sd]?t|ist|amt|published|updated|date|st|nd|rd|th)\b/gi;

// A paragraph that is all link is a pointer to another page, unless it ends as a statement does.
const ALL_LINK = 0.9;

/** The paragraph is no text of the report, by its words or because it is all link. */
export function isPointer({ text, linked }: Pick<Paragraph, 'text' | 'linked'>): boolean {
  if (NOT_TEXT.some((pattern) => pattern.test(text)) || isDateLine(text)) return true;
  return linked >= ALL_LINK && !/[.!…]["'”’)]*$/.test(text);
}

const isDateLine = (text: string): boolean =>
  text.length < 60 && /\d/.test(text) && !/\p{L}/u.test(text.replace(DATE_WORDS, '').replace(/(\d)(?:st|nd|rd|th)\b/g, '$1'));

// A shorter text may well stand twice: a name, a yes.
const MIN_PULL_QUOTE = 20;
// A sentence that stands twice is the text printed twice, for small and for large windows; one that stands more often is a refrain of the site.
const MAX_COPIES = 3;
const SENTENCE = /[.!?…]["'”’)]*$/;
// A pull quote stands near the words that it repeats; a bound keeps the search linear on very long pages.
const NEAR = 20;

/** Leaves out labels that recur, and pull quotes: words of another paragraph, printed once more in large letters. */
export function withoutRepeats(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  return texts.filter((text, index) => {
    const again = seen.has(text);
    seen.add(text);
    const copies = counts.get(text) ?? 0;
    if (copies > 1) return !again && copies <= MAX_COPIES && SENTENCE.test(text);
    const bare = text.replace(/^["'“”‘’«»\s]+|["'“”‘’«»\s]+$/g, '');
    return (
      bare.length < MIN_PULL_QUOTE || !near(texts, index).some((other) => other.length > text.length && other.includes(bare))
    );
  });
}

const near = (texts: readonly string[], index: number): readonly string[] =>
  texts.slice(Math.max(0, index - NEAR), index + NEAR + 1);
