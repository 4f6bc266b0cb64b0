/** Every difference in short, as a small table: what it is about, the article's value, and who gives which other one. */
import type { EnginePiece } from '../view/engine-words.ts';
import { ENGLISH, Pieces } from '../view/english.tsx';
import { counted, text } from '../view/text.ts';
import { sentenceCase } from '../view/wording.ts';
import { breakable } from './breakable.tsx';
import { titlePieces, valueWords } from './brief.ts';
import { goTo } from './moving.ts';
import type { FindingRow } from './rows.ts';

/** One difference needs no list of its own, and more than these are no glance. */
const FEWEST = 2;
const MOST = 8;

/** The lines, each of which leads to its finding; nothing where there is one finding alone, or too many. */
export function Glance({ rows }: { rows: readonly FindingRow[] }) {
  if (rows.length < FEWEST || rows.length > MOST) return null;
  const lines = rows.map(glanceLine);
  return (
    <>
      {lines.some(({ own }) => own.length > 0) && (
        <p class="glance-heads quiet" aria-hidden="true">
          <span>{sentenceCase(text('thisArticle'))}</span>
          <span>{text('glanceOthers')}</span>
        </p>
      )}
      <ul class="glance">
        {lines.map((line) => (
          <li key={line.key}>
            <button type="button" class="plain" onClick={() => goTo(line.key)}>
              <span class="topic">
                <Pieces pieces={line.about} />
                <span class="unseen">: </span>
              </span>
              <Own values={line.own} borneOut={line.borneOut} />
              <Others values={line.others} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Own({ values, borneOut }: { values: readonly string[]; borneOut: number }) {
  if (values.length === 0) return null;
  return (
    <span>
      <bdi class="given" {...ENGLISH}>
        {values.join(' / ')}
      </bdi>
      <span class="unseen">, {text('thisArticle')} </span>
      {borneOut > 0 && <span class="who">{counted('glanceAlso', borneOut)}</span>}
      <span class="unseen">; </span>
    </span>
  );
}

function Others({ values }: { values: readonly Given[] }) {
  if (values.length === 0) return null;
  return (
    <span>
      {values.slice(0, MOST_VALUES).map(({ value, who, more }) => (
        <span key={value} class="others">
          <bdi class="given" {...ENGLISH}>
            {value}
          </bdi>{' '}
          <span class="who">{breakable(more > 0 ? counted('glanceAnd', more, who) : who)}</span>{' '}
        </span>
      ))}
      {values.length > MOST_VALUES && <span class="others quiet">…</span>}
    </span>
  );
}

// With more values than these, the finding itself is the place to look.
const MOST_VALUES = 2;

/** A value of other reports: the first of them, and how many more there are. */
interface Given {
  value: string;
  who: string;
  more: number;
}

/** One difference in short; without values where they are long, as those of claims are. */
export interface Line {
  key: string;
  about: EnginePiece[];
  own: string[];
  /** So many reports give the article's own figure. */
  borneOut: number;
  others: Given[];
}

/** "People killed | more than 130 | nearly 100, Tasnim and one more"; of claims and headlines, whose words are long, what they are about alone. */
export function glanceLine(row: Pick<FindingRow, 'key' | 'kind' | 'about' | 'sides' | 'picture'>): Line {
  const { key, kind, sides, picture } = row;
  if (kind !== 'number' && kind !== 'name') return { key, about: titlePieces(row), own: [], borneOut: 0, others: [] };
  const dimension = kind === 'name' ? undefined : picture?.measure.dimension;
  const own = [...new Set(sides.filter((side) => side.own).map(({ value }) => valueWords(value, dimension)))];
  const byValue = new Map<string, { named: Set<string>; all: Set<string> }>();
  for (const side of sides.filter((one) => !one.own)) {
    const value = valueWords(side.value, dimension);
    const given = byValue.get(value) ?? { named: new Set(), all: new Set() };
    for (const [at, name] of side.outlets.entries()) {
      given.all.add(name);
      if (at < side.named) given.named.add(name);
    }
    byValue.set(value, given);
  }
  const others = [...byValue].map(
    ([
      value,
      {
        named: [outlet],
        all,
      },
    ]) =>
      outlet === undefined ? { value, who: counted('reports', all.size), more: 0 } : { value, who: outlet, more: all.size - 1 },
  );
  const borneOut = new Set((picture?.marks ?? []).filter(({ agrees }) => agrees).flatMap(({ reports }) => reports)).size;
  return { key, about: titlePieces(row), own, borneOut, others };
}
