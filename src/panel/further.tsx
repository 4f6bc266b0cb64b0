/** The sections below the differences: each can be folded, opens by itself where it weighs enough, and says so where it is empty. */
import type { ComponentChildren } from 'preact';
import type { CheckView } from '../model.ts';
import { text } from '../view/text.ts';
import { Citations } from './citations.tsx';
import { FindingArticle } from './finding.tsx';
import { furtherRows } from './further-rows.ts';
import { Omitted } from './omitted.tsx';
import type { OnShow } from './quote.tsx';
import { Wordings } from './wordings.tsx';

/** Disputes, cited reports, what is left out, and other words; without another report, what the article alone shows. */
export function Further({ view, onShow }: { view: CheckView; onShow: OnShow }) {
  const { compared, disputes, citations, elsewhere, here, wordings } = furtherRows(view);
  return (
    <>
      <Section
        id="disputes"
        heading={text('disputed', disputes.length)}
        none={text('disputedNone')}
        size={disputes.length}
        weighs
      >
        {disputes.map((row, index) => (
          <FindingArticle key={`${index} ${row.about}`} row={row} onShow={onShow} />
        ))}
      </Section>
      {compared && (
        <>
          <Section
            id="citations"
            heading={text('cited', citations.length)}
            none={text('citedNone')}
            size={citations.length}
            weighs
          >
            <Citations rows={citations} onShow={onShow} />
          </Section>
          <Section
            id="elsewhere"
            heading={text('onlyElsewhere', elsewhere.length)}
            none={text('onlyElsewhereNone')}
            size={elsewhere.length}
            weighs={elsewhere.some(({ origins }) => origins > 1)}
          >
            <Omitted rows={elsewhere} onShow={onShow} />
          </Section>
          <Section
            id="here"
            heading={text('onlyHere', here.length)}
            none={text('onlyHereNone')}
            size={here.length}
            weighs={false}
          >
            <Omitted rows={here} onShow={onShow} />
          </Section>
          <Section
            id="wordings"
            heading={text('otherWords', wordings.length)}
            none={text('otherWordsNone')}
            size={wordings.length}
            weighs={false}
          >
            <Wordings rows={wordings} onShow={onShow} />
          </Section>
        </>
      )}
    </>
  );
}

interface SectionProps {
  id: string;
  /** Holds the number of entries. */
  heading: string;
  /** What is said where there is none. */
  none: string;
  size: number;
  /** Open from the start, unless it is empty. */
  weighs: boolean;
  children: ComponentChildren;
}

function Section({ id, heading, none, size, weighs, children }: SectionProps) {
  return (
    <details id={id} class="further" open={weighs && size > 0}>
      <summary>
        <h2>{heading}</h2>
      </summary>
      {size > 0 ? children : <p class="quiet">{none}</p>}
    </details>
  );
}
