/** The table behind a picture. */
import { dayWords, text } from '../view/text.ts';
import { intervalWords } from './interval-words.ts';
import { whoOf } from './strip.tsx';
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
              {mark.time === undefined ? whoOf(mark) : text('outletAndDate', whoOf(mark), dayWords(mark.time))}
              {mark.reports.length > 1 && ` (${text('copiesOfOne', mark.reports.length)})`}
            </th>
            <td>
              <bdi lang="en">{mark.value}</bdi>
            </td>
            <td>{intervalWords(measure, mark)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
