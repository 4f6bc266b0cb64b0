/** The sections below the differences: each can be folded and opens by itself where it weighs enough; those that are empty share one fold. */
import type { ComponentChildren } from 'preact';
import type { CheckView } from '../model.ts';
import { text } from '../view/text.ts';
import { Citations } from './citations.tsx';
import { FindingArticle } from './finding.tsx';
import { type FurtherRows, furtherRows } from './further-rows.ts';
import { Omitted } from './omitted.tsx';
import type { OnShow } from './quote.tsx';
import { Wordings } from './wordings.tsx';

/** Disputes, cited reports, what is left out, and other words; without another report, what the article alone shows. */
export function Further({ view, onShow }: { view: CheckView; onShow: OnShow }) {
  const rows = furtherRows(view);
  const parts = rows.compared ? [disputesOf(rows, onShow), ...comparedOf(rows, onShow)] : [disputesOf(rows, onShow)];
  return (
    <>
      {parts.map((part) => part.size > 0 && <Section key={part.id} part={part} />)}
      <Empty parts={parts.filter(({ size }) => size === 0)} />
    </>
  );
}

const disputesOf = ({ disputes }: FurtherRows, onShow: OnShow): Part => ({
  id: 'disputes',
  heading: text('disputed', disputes.length),
  none: text('disputedNone'),
  size: disputes.length,
  weighs: true,
  draw: () => disputes.map((row, index) => <FindingArticle key={`${index} ${row.about}`} row={row} onShow={onShow} />),
});

const comparedOf = ({ citations, elsewhere, here, wordings }: FurtherRows, onShow: OnShow): Part[] => [
  {
    id: 'citations',
    heading: text('cited', citations.length),
    none: text('citedNone'),
    size: citations.length,
    weighs: true,
    draw: () => <Citations rows={citations} onShow={onShow} />,
  },
  {
    id: 'elsewhere',
    heading: text('onlyElsewhere', elsewhere.length),
    none: text('onlyElsewhereNone'),
    size: elsewhere.length,
    weighs: elsewhere.some(({ origins }) => origins > 1),
    draw: () => <Omitted rows={elsewhere} onShow={onShow} />,
  },
  {
    id: 'here',
    heading: text('onlyHere', here.length),
    none: text('onlyHereNone'),
    size: here.length,
    weighs: false,
    draw: () => <Omitted rows={here} onShow={onShow} />,
  },
  {
    id: 'wordings',
    heading: text('otherWords', wordings.length),
    none: text('otherWordsNone'),
    size: wordings.length,
    weighs: false,
    draw: () => <Wordings rows={wordings} onShow={onShow} />,
  },
];

interface Part {
  id: string;
  /** Holds the number of entries. */
  heading: string;
  /** What is said where there is none. */
  none: string;
  size: number;
  /** Open from the start. */
  weighs: boolean;
  draw: () => ComponentChildren;
}

function Section({ part: { id, heading, weighs, draw } }: { part: Part }) {
  return (
    <details id={id} class="further" open={weighs}>
      <summary>
        <h2>{heading}</h2>
      </summary>
      {draw()}
    </details>
  );
}

/** What was looked for and not found: a sentence each. */
function Empty({ parts }: { parts: readonly Part[] }) {
  if (parts.length === 0) return null;
  return (
    <details id="empty" class="further">
      <summary>
        <h2>{text('nothingFoundIn', parts.length)}</h2>
      </summary>
      <ul>
        {parts.map(({ id, none }) => (
          <li key={id} class="vain quiet">
            {none}
          </li>
        ))}
      </ul>
    </details>
  );
}
