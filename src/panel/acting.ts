/** What the reader can do with a finding, handed down to wherever one is shown. */
import { createContext } from 'preact';
import type { Judgement } from '../model.ts';
import type { FindingRow } from './rows.ts';

/** What is known of the reader's judgements, and what changes them. */
export interface Acting {
  judgementOf(finding: string): Judgement;
  onJudge(finding: string, change: (now: Judgement) => Judgement): void;
  onCopy(row: FindingRow): void;
}

/** Without a panel around it nothing can be done. */
export const ActingContext = createContext<Acting>({
  judgementOf: () => ({}),
  onJudge: () => undefined,
  onCopy: () => undefined,
});
