/** Hands findings over: to the clipboard, or as a file. Nothing is sent anywhere. */
import type { CheckView, Judgement } from '../model.ts';
import { saveFile } from '../view/save-file.ts';
import { csv, json, markdown, page } from './forms.ts';
import type { FindingRow } from './rows.ts';
import { fileName, type Taken, taken, takenHead } from './taking.ts';
import type { Form } from './toolbar.tsx';

type JudgementOf = (finding: string) => Judgement;

const FILES = {
  page: { ending: 'html', type: 'text/html', write: page },
  json: { ending: 'json', type: 'application/json', write: json },
  csv: { ending: 'csv', type: 'text/csv', write: (findings: readonly Taken[]) => csv(findings) },
};

/** Takes findings along in a form; rejects where the browser refuses the clipboard. Resolves with whether they were copied or saved. */
export async function take(
  form: Form,
  view: CheckView,
  rows: readonly FindingRow[],
  judgementOf: JudgementOf,
): Promise<'copied' | 'saved'> {
  const findings = rows.map((row) => taken(row, judgementOf(row.key), view.check.article));
  const head = takenHead(view);
  if (form === 'markdown') {
    await navigator.clipboard.writeText(markdown(findings, head));
    return 'copied';
  }
  const { ending, type, write } = FILES[form];
  saveFile(fileName(head, ending), write(findings, head), `${type};charset=utf-8`);
  return 'saved';
}
