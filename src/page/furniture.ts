/** What stands among an article's paragraphs and is not its text: captions, share bars, related links, newsletter boxes. */
import type { Paragraph } from './paragraphs.ts';
import { fold } from './tree.ts';

/** Elements that are never running text. Matched on the copy. */
const SELECTORS = [
  'figure',
  'figcaption',
  'nav',
  'dialog',
  'form',
  'fieldset',
  '[role="navigation"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="menu"]',
  '[role="search"]',
  '[role="tooltip"]',
  '[aria-modal="true"]',
  '[hidden]',
  '[itemprop="author"]',
  '[itemprop="caption"]',
];

// Names that designers give to furniture, as whole words of a class or id ("article__share-bar": article, share, bar).
const WORDS =
  /^(?:ad|ads|advert|adverts|advertisement|advertising|author|authors|breadcrumb|breadcrumbs|byline|bylines|caption|captions|comments|cookie|cookies|consent|contributors|copyright|credit|credits|dateline|disclaimer|footer|gallery|gdpr|infobox|inread|keywords|login|mostpopular|mostread|navigation|newsletter|newsletters|outbrain|paywall|podcast|popular|popup|promo|promos|promotion|promoted|readmore|recirc|recirculation|recommended|recommendations|regwall|related|share|sharing|sidebar|signup|skip|slideshow|social|sponsor|sponsored|subscribe|subscription|taboola|tag|tags|teaser|teasers|timestamp|toolbar|tooltip|topics|trending|video|videos|widget)$/;
// Names that hold such a word and are the article all the same: "has-sidebar", "with-video", "article-body-with-ads".
const WRAPPERS =
  /(?:^|[-_])(?:has|with|no|without|is|hide|main|body|content|wrapper|container|layout|page|grid|columns?)(?:[-_]|$)/;
// An element with more running text than this is no box, whatever it is called.
const MAX_PROSE = 3;
const PROSE = 100;

/** Takes the furniture out of the copy. */
export function dropFurniture(copy: Document): void {
  for (const element of copy.querySelectorAll(SELECTORS.join(','))) if (!holdsArticle(element)) element.remove();
  for (const element of [...copy.querySelectorAll('[class], [id]')]) {
    if (isFurniture(element) && !holdsArticle(element)) element.remove();
  }
}

function isFurniture(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/);
  return names.some((name) => !WRAPPERS.test(name.toLowerCase()) && words(name).some((word) => WORDS.test(word)));
}

const words = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);

function holdsArticle(element: Element): boolean {
  if (['html', 'body', 'article', 'main'].includes(element.localName)) return true;
  let prose = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    if (fold(paragraph.textContent ?? '').length >= PROSE && ++prose > MAX_PROSE) return true;
  }
  return false;
}

// Whole paragraphs that publishers put between those of the report.
const NOT_TEXT = [
  /^(?:read|see|watch|listen|hear|view|learn|find out|click)\b.{0,20}\b(?:more|also|now|here|next)\b/i,
  /^(?:related|more|also|recommended|most|don['’]t miss|trending|up next|editor['’]?s['’]? (?:picks?|note))\b[^.!?]{0,60}:?$/i,
  /^(?:related|read more|see also|watch|more on this|also read|also see|further reading|recommended|explainer|analysis|opinion|photos?|video|listen)\s*[:|»>]/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|story continues(?: below)?.*|article continues.*|continue reading.*|loading\.*|share|share this.*|print|email|comments?|view comments|show more|read more|skip.*advertisement|scroll.*to continue.*|close|menu|tags?:.*|topics?:.*|filed under.*)$/i,
  /^(?:sign up|subscribe|get (?:the|our|your|more)|follow (?:us|@|\S+ on)|join (?:us|our)|download (?:the|our)|like us|support (?:our|us)|help us|contact the (?:author|reporter|writer)|have (?:a )?(?:tip|story))\b.{0,200}$/i,
  /^(?:this (?:article|story|report|post|content) (?:was |is |has been |first |originally ).{0,30}(?:published|updated|corrected|produced|appeared|provided|translated|subject to copyright).*)$/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved|(?:image|photo|picture|video)(?: credits?| caption| source)?:|credit:|source:|photograph:|(?:getty images|afp|reuters|ap photo)$)/i,
  /^(?:published|updated|last updated|posted|first published|last modified)\b.{0,60}\d.{0,30}$/i,
  /^by\s+[\p{Lu}][\p{L}'’.-]+(?:\s+(?:and\s+)?[\p{Lu}][\p{L}'’.-]+){1,5}(?:[,|].{0,60})?$/u,
  /^\d+\s+(?:comments?|shares?|min(?:ute)?s?(?: read)?)$/i,
];
// A paragraph that is all link is a pointer to another page, unless it ends as a sentence does.
const ALL_LINK = 0.9;

/** The paragraph is no text of the report, by its words or because it is all link. */
export function isPointer({ text, linked }: Paragraph): boolean {
  if (NOT_TEXT.some((pattern) => pattern.test(text))) return true;
  return linked >= ALL_LINK && !/[.!?…]["'”’)]*$/.test(text);
}
