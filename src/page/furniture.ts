/** Elements that stand among an article's paragraphs and are not its text: captions, share bars, related links, newsletter boxes. */
import { BLOCKS, fold, isElement, TEXT } from './tree.ts';

/** Elements that are never running text. */
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
  // Posts of other people on other sites, quoted whole.
  '.twitter-tweet',
  '.instagram-media',
  '.tiktok-embed',
  '.fb-post',
].join(',');

// Names that designers give to furniture, as whole words of a class or id ("article__share-bar": article, share, bar).
const FURNITURE = new Set(
  'ad ads advert advertisement advertising adverts author authors breadcrumb breadcrumbs byline bylines caption captions comments consent contributors cookie cookies copyright credit credits dateline disclaimer footer gallery gdpr infobox inread keywords login mostpopular mostread navigation newsletter newsletters outbrain podcast popular popup promo promos promoted promotion readmore recirc recirculation recommendations recommended related share sharing sidebar signup skip slideshow social sponsor sponsored subscribe subscription taboola tag tags teaser teasers timestamp toolbar tooltip topics trending video videos widget'.split(
    ' ',
  ),
);
// Readers' comments may hold more text than the report.
const COMMENTS =
  /^(?:(?:user|reader)?-?comments?(?:-?(?:list|section|thread|area|container|wrapper|feed))?|disqus(?:_thread)?|respond|livefyre)$/i;
// Names that hold such a word and are the article all the same: "has-sidebar", "article-body-with-ads".
const WRAPPER =
  /(?:^|[-_])(?:has|with|no|without|is|hide|main|body|content|wrapper|container|layout|page|grid|columns?)(?:[-_]|$)/;
// Classes that style sheets use for text that is not shown, or read to the blind alone.
const UNSEEN = /^(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|hidden|d-none|hide|is-hidden)$/;
// An element with more paragraphs of such a length (characters) is no box, whatever it is called.
const MAX_PROSE = 3;
const PROSE = 100;

/** Takes the furniture out of the copy. */
export function dropFurniture(copy: Document): void {
  for (const element of [...copy.querySelectorAll(SELECTORS)]) if (!holdsArticle(element)) element.remove();
  for (const element of [...copy.querySelectorAll('[class], [id]')]) {
    if (isComments(element) || (isFurniture(element) && !holdsArticle(element))) element.remove();
  }
  for (const table of [...copy.querySelectorAll('table')]) if (isData(table)) table.remove();
}

const isComments = (element: Element): boolean =>
  namesOf(element).some((name) => COMMENTS.test(name)) && !isArticle(element) && element.querySelector('h1, article') === null;

const isArticle = (element: Element): boolean => ['html', 'body', 'article', 'main'].includes(element.localName);

// Cells of tables that lay out a page hold whole texts; those of a table of figures hold a few words, and say nothing alone.
const MAX_CELL = 60;

function isData(table: Element): boolean {
  const cells = [...table.querySelectorAll('td, th')];
  const rows = table.querySelectorAll('tr').length;
  const letters = cells.reduce((sum, cell) => sum + fold(cell.textContent ?? '').length, 0);
  return cells.length > rows && letters / cells.length < MAX_CELL && !holdsArticle(table);
}

const namesOf = (element: Element): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/).filter((name) => name !== '');

function isFurniture(element: Element): boolean {
  const names = namesOf(element);
  if (names.some((name) => UNSEEN.test(name))) return true;
  const named = names.some((name) => !WRAPPER.test(name.toLowerCase()) && words(name).some((word) => FURNITURE.has(word)));
  return named && !isInSentence(element);
}

const words = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);

// A link to a topic is called "tag" within a sentence too, and its words belong to the sentence.
const isInSentence = (element: Element): boolean =>
  !BLOCKS.has(element.localName) &&
  [...(element.parentNode?.childNodes ?? [])].some((node) => node.nodeType === TEXT && fold(node.nodeValue ?? '') !== '');

/** The element holds too much running text to be a box beside the article. */
export function holdsArticle(element: Element): boolean {
  if (isArticle(element)) return true;
  let prose = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    if (fold(paragraph.textContent ?? '').length >= PROSE && ++prose > MAX_PROSE) return true;
  }
  return false;
}

/** A heading that is a link to another report: the mark of a list of reports. */
export function isTeaser(block: Element, linked: number, text: string): boolean {
  const heading = /^h[1-6]$/.test(block.localName) || (isElement(block) && block.closest('h2, h3, h4') !== null);
  // Fewer words are a section's name.
  return heading && linked > 0.8 && text.split(' ').length >= 4;
}
