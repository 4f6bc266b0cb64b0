/** The controls for order and choice of the findings. */
import type { CheckView, FindingKind } from '../model.ts';
import { nameWords } from '../view/cards.ts';
import { type MessageKey, text } from '../view/text.ts';
import { type Arrangement, ORDERS } from './arrange.ts';
import type { FindingRow } from './rows.ts';

const ORDER_WORDS: Record<Arrangement['order'], MessageKey> = {
  weight: 'sortWeight',
  place: 'sortPlace',
  origins: 'sortOrigins',
};
const KIND_WORDS: Record<FindingKind, MessageKey> = {
  number: 'kindNumber',
  headline: 'kindHeadline',
  claim: 'kindClaim',
  name: 'kindName',
};

/** What the controls are given. */
export interface ArrangingProps {
  rows: readonly FindingRow[];
  view: CheckView;
  now: Arrangement;
  onChange: (next: Arrangement) => void;
}

/** Folded until it is wanted; offers only what there is to choose from. */
export function Arranging({ rows, view, now, onChange }: ArrangingProps) {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const reports = [...new Set(rows.flatMap((row) => row.reports))];
  return (
    <details class="arranging">
      <summary>{text('moreOptions')}</summary>
      <Choice
        label={text('sortLabel')}
        value={now.order}
        options={ORDERS.map((order) => [order, text(ORDER_WORDS[order])])}
        onChange={(order) => onChange({ ...now, order: ORDERS.find((one) => one === order) ?? 'weight' })}
      />
      {kinds.length > 1 && (
        <Choice
          label={text('filterKind')}
          value={now.kind}
          options={[['', text('filterAll')], ...kinds.map((kind): Option => [kind, text(KIND_WORDS[kind])])]}
          onChange={(kind) => onChange({ ...now, kind: kinds.find((one) => one === kind) ?? '' })}
        />
      )}
      {reports.length > 1 && (
        <Choice
          label={text('filterSource')}
          value={now.report}
          options={[['', text('filterAll')], ...reports.map((id): Option => [id, nameWords(view.reports[id] ?? {})])]}
          onChange={(report) => onChange({ ...now, report })}
        />
      )}
    </details>
  );
}

/** Value and words. */
type Option = [string, string];

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
