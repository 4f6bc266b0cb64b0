/** Several `article` elements on one page: the next report that loads below, or a list of whole reports. */
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** An `article` element with a headline and text of its own. */
export interface HeadedArticle {
  element: Element;
  headline: string;
  /** The headline is a link: the report has a page of its own. */
  linked: boolean;
}

// A paragraph of running text.
const PROSE = 80;

/** The articles of `copy` that hold no other, have a heading, and text under it. Entries of a live blog are such articles too. */
export function headedArticles(copy: Document): HeadedArticle[] {
  return [...copy.querySelectorAll('article')].flatMap((element) => {
    if (element.querySelector('article')) return [];
    const paragraphs = paragraphsOf(element);
    const heading = paragraphs.find(isHeading);
    const prose = paragraphs.some(({ text, linked }) => text.length >= PROSE && linked < 0.5);
    return heading && prose ? [{ element, headline: heading.text, linked: heading.linked > 0.8 }] : [];
  });
}

const isHeading = ({ block }: Paragraph): boolean => block.closest('h1, h2, h3') !== null;

/** Takes the other reports out of the copy where one of the articles has the page's headline. */
export function keepTitled(articles: readonly HeadedArticle[], title: string | undefined): void {
  const own = articles.find(({ headline }) => headline === title);
  if (own) for (const { element } of articles) if (element !== own.element) element.remove();
}
