/** How often the findings are right: what is on record, and what the same measurement gives in this browser. */
import { useEffect, useState } from 'preact/hooks';
import { packagedJson } from '../../browser/packaged.ts';
import type { Told } from '../../measure/main.ts';
import { GROUPS, KINDS, type Shares, shareName } from '../../measure/measure.ts';
import { type MessageKey, numberWords, text } from '../../view/text.ts';

const TITLES: Readonly<Record<(typeof GROUPS)[number], MessageKey>> = {
  'set aside': 'accuracyAside',
  'worked on': 'accuracyOpen',
};
const NAMES: Readonly<Record<(typeof KINDS)[number], MessageKey>> = {
  number: 'accuracyNumber',
  headline: 'accuracyHeadline',
  claim: 'accuracyClaim',
  name: 'accuracyName',
  match: 'accuracyMatch',
};

/** What the measurement in this browser has come to. */
type Measuring =
  | { step: 'not' }
  | { step: 'running'; done: number; of: number }
  | { step: 'done'; shares: Shares }
  | { step: 'failed'; why: string };

/** The figures on record, and a button that measures anew. */
export function Accuracy() {
  const [record, setRecord] = useState<Shares>({});
  const [measuring, setMeasuring] = useState<Measuring>({ step: 'not' });
  const [worker, setWorker] = useState<Worker>();
  useEffect(() => {
    packagedJson<Shares>('accuracy.json').then(setRecord);
  }, []);
  useEffect(() => () => worker?.terminate(), [worker]); // at the end of this page, and when another one begins
  const stop = (): void => {
    if (worker) worker.onmessage = null; // what it said before it was stopped may still be on its way
    worker?.terminate();
    setWorker(undefined);
    setMeasuring({ step: 'not' });
  };
  return (
    <>
      <p>{text('accuracyNote')}</p>
      {GROUPS.map((group) => (
        <AccuracyTable
          key={group}
          group={group}
          record={record}
          here={measuring.step === 'done' ? measuring.shares : undefined}
        />
      ))}
      {measuring.step === 'running' ? (
        <Progress done={measuring.done} of={measuring.of} onStop={stop} />
      ) : (
        <p>
          <button type="button" id="measure" class="simple" onClick={() => setWorker(begin(setMeasuring))}>
            {text('accuracyRun')}
          </button>
        </p>
      )}
      <p role="status" id="measured">
        {measuring.step === 'done' && text('accuracyDone')}
        {measuring.step === 'failed' && text('accuracyFailed', measuring.why)}
      </p>
    </>
  );
}

function begin(tell: (now: Measuring) => void): Worker {
  tell({ step: 'running', done: 0, of: 0 });
  const worker = new Worker('measure.js');
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if ('done' in data) tell({ step: 'running', ...data });
    else tell('shares' in data ? { step: 'done', shares: data.shares } : { step: 'failed', why: data.failed });
  };
  worker.onerror = ({ message }) => tell({ step: 'failed', why: message });
  return worker;
}

function Progress({ done, of, onStop }: { done: number; of: number; onStop: () => void }) {
  return (
    <p class="progress">
      <label for="measuring">{text('accuracyRunning', done, of)}</label>
      <progress id="measuring" value={done} max={Math.max(1, of)} />
      <button type="button" class="simple" onClick={onStop}>
        {text('cancel')}
      </button>
    </p>
  );
}

function AccuracyTable({ group, record, here }: { group: (typeof GROUPS)[number]; record: Shares; here: Shares | undefined }) {
  const shown = (shares: Shares, kind: (typeof KINDS)[number], share: 'precision' | 'recall'): string => {
    const value = shares[shareName(group, kind, share)];
    return value === undefined ? '–' : numberWords(value, { style: 'percent' });
  };
  return (
    <div class="wide">
      <table>
        <caption>{text(TITLES[group])}</caption>
        <thead>
          <tr>
            <th scope="col">{text('accuracyKind')}</th>
            <th scope="col">{text('accuracyRight')}</th>
            <th scope="col">{text('accuracyFound')}</th>
            {here && <th scope="col">{text('accuracyRightHere')}</th>}
            {here && <th scope="col">{text('accuracyFoundHere')}</th>}
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{text(NAMES[kind])}</th>
              {[record, ...(here ? [here] : [])].flatMap((shares, index) => [
                <td key={`${index} precision`}>{shown(shares, kind, 'precision')}</td>,
                <td key={`${index} recall`}>{shown(shares, kind, 'recall')}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
