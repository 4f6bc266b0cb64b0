/** The table behind a picture. */
import { ENGLISH } from '../view/english.tsx';
import { counted, listWords, text } from '../view/text.ts';
import { sentenceCase } from '../view/wording.ts';
import { Badge } from './badge.tsx';
import { intervalWords } from './interval-words.ts';
import type { Marks } from './strip-marks.ts';

/** The same as the picture, as a table: who writes what, and when where that is known, and how it is read. */
export function Table({ marks: { measure, marks }, about }: { marks: Marks; about: string }) {
  const heads = [text('columnReport'), text('columnValue'), text('columnRead')];
  return (
    <table>
      <caption class="unseen">{about}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {marks.map((mark, index) => (
          <tr key={index}>
            <th scope="row">
              <span class="badged">
                <Badge origin={mark.origin} />
                <span>
                  {mark.own ? sentenceCase(text('thisArticle')) : listWords(mark.outlets)}
                  <span class="when">{mark.when}</span>
                  {mark.reports.length > 1 && <span class="when">{counted('reportsOfOrigin', mark.reports.length)}</span>}
                </span>
              </span>
            </th>
            <td>
              <bdi {...ENGLISH}>{mark.value}</bdi>
            </td>
            <td>{intervalWords(measure, mark)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
