/** The way to the page of feeds and files. */
import { text } from '../../view/text.ts';

/** What that page is for, and a link to it. */
export function SourcesLink() {
  return (
    <>
      <p>{text('sourcesExplained')}</p>
      <p>
        <a href="sources.html">{text('sourcesOpen')}</a>
      </p>
    </>
  );
}
