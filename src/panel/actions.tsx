/** What the reader can say of a finding, and do with it. */
import { useContext, useId, useState } from 'preact/hooks';
import type { Judgement } from '../model.ts';
import { text } from '../view/text.ts';
import { ActingContext } from './acting.ts';
import type { FindingRow } from './rows.ts';

/** A row of quiet buttons; the note opens below it. */
export function Actions({ row, judgement }: { row: FindingRow; judgement: Judgement }) {
  const { onJudge, onCopy } = useContext(ActingContext);
  const [noting, setNoting] = useState(false);
  const useful = judgement.verdict === 'useful';
  const { note = '' } = judgement;
  return (
    <div class="actions">
      <button
        type="button"
        class="quietly"
        aria-pressed={useful}
        onClick={() =>
          onJudge(row.key, ({ note: kept }) => ({ ...(kept && { note: kept }), ...(!useful && { verdict: 'useful' }) }))
        }
      >
        {useful && '✓ '}
        {text('judgeUseful')}
      </button>
      <button type="button" class="quietly" onClick={() => onJudge(row.key, (now) => ({ ...now, verdict: 'other' }))}>
        {text('judgeOther')}
      </button>
      <button type="button" class="quietly" aria-expanded={noting || note !== ''} onClick={() => setNoting(!noting)}>
        {text('note')}
      </button>
      <button type="button" class="quietly" onClick={() => onCopy(row)}>
        {text('copy')}
      </button>
      {(noting || note !== '') && <Note row={row} note={note} />}
    </div>
  );
}

function Note({ row, note }: { row: FindingRow; note: string }) {
  const { onJudge } = useContext(ActingContext);
  const id = useId();
  return (
    <div class="note">
      <label for={id}>{text('noteLabel')}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        value={note}
        onChange={({ currentTarget }) => {
          const words = currentTarget.value.trim();
          onJudge(row.key, ({ verdict }) => ({ ...(verdict && { verdict }), ...(words !== '' && { note: words }) }));
        }}
      />
    </div>
  );
}
