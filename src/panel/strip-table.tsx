/** The table behind a picture. */
import { amountWords } from '../view/amounts.ts';
import { dateWords } from '../view/cards.ts';
import { text } from '../view/text.ts';
import { whoOf } from './strip.tsx';
import type { Marks } from './strip-marks.ts';

/** The same as the picture, as a table. */
export function Table({ marks: { measure, marks }, about }: { marks: Marks; about: string }) {
  const bound = (amount: number | null): string => (amount === null ? text('unbounded') : amountWords(measure, amount));
  return (
    <table>
      <caption class="unseen">{about}</caption>
      <thead>
        <tr>
          {[text('columnReport'), text('columnValue'), text('columnFrom'), text('columnTo'), text('columnDate')].map((head) => (
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
            <td>{mark.lowOpen ? text('above', bound(mark.low)) : bound(mark.low)}</td>
            <td>{mark.highOpen ? text('below', bound(mark.high)) : bound(mark.high)}</td>
            <td>{dateWords(mark.time === undefined ? undefined : new Date(mark.time).toISOString())}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
