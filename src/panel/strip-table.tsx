/** The table behind a picture. */
import { dateWords } from '../view/cards.ts';
import { text } from '../view/text.ts';
import { intervalWords } from './interval-words.ts';
import { whoOf } from './strip.tsx';
import type { Marks } from './strip-marks.ts';

/** The same as the picture, as a table: who writes what, how that is read, and when it came out where that is known of one of them. */
export function Table({ marks: { measure, marks }, about }: { marks: Marks; about: string }) {
  const dated = marks.some(({ time }) => time !== undefined);
  const heads = [text('columnReport'), text('columnValue'), text('columnRead'), ...(dated ? [text('columnDate')] : [])];
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
              {whoOf(mark)}
              {mark.reports.length > 1 && ` (${text('copiesOfOne', mark.reports.length)})`}
            </th>
            <td>
              <bdi lang="en">{mark.value}</bdi>
            </td>
            <td>{intervalWords(measure, mark)}</td>
            {dated && <td>{dateWords(mark.time === undefined ? undefined : new Date(mark.time).toISOString())}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
