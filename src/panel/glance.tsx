/** Every difference in one line, the article's value first: what the findings below tell at length. */
import { aboutPieces, type EnginePiece } from '../view/engine-words.ts';
import { Pieces } from '../view/english.tsx';
import { text } from '../view/text.ts';
import { sentenceCase } from '../view/wording.ts';
import { goTo } from './moving.ts';
import type { FindingRow } from './rows.ts';

/** One difference needs no list of its own, and more than these are no glance. */
const FEWEST = 2;
const MOST = 8;

/** The lines, each of which leads to its finding; nothing where there is one finding alone, or too many. */
export function Glance({ rows }: { rows: readonly FindingRow[] }) {
  if (rows.length < FEWEST || rows.length > MOST) return null;
  return (
    <>
      {rows.some(({ kind }) => kind === 'number' || kind === 'name') && <p class="quiet glanced">{text('glanceOrder')}</p>}
      <ul class="glance">
        {rows.map((row) => (
          <li key={row.key}>
            <button type="button" onClick={() => goTo(row.key)}>
              <Pieces pieces={glancePieces(row)} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "People killed: more than 130 ≠ nearly 100", "Muller ≠ Müller"; of claims and headlines, whose words are long, what they are about alone. */
export function glancePieces({ kind, about, sides }: Pick<FindingRow, 'kind' | 'about' | 'sides'>): EnginePiece[] {
  if (kind !== 'number' && kind !== 'name') return aboutPieces(about);
  const first = [...sides].sort((a, b) => Number(b.own) - Number(a.own));
  const values = [...new Set(first.map(({ value }) => sentenceCase(value)))];
  return [
    ...(kind === 'number' ? [...aboutPieces(about), { words: ': ', english: false }] : []),
    ...values.flatMap((words, index) => [...(index > 0 ? [{ words: ' ≠ ', english: false }] : []), { words, english: true }]),
  ];
}
