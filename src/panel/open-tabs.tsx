/** Comparing with other open tabs: the reader allows, picks and sees what became of it. */
import { useState } from 'preact/hooks';
import { askBackground } from '../browser/messages.ts';
import {
  askToListTabs,
  askToRead,
  mayListTabs,
  type OpenTab,
  type OpenTabs as OpenTabsFound,
  otherTabs,
  patternsOf,
} from '../browser/open-tabs.ts';
import { text } from '../view/text.ts';

type Step =
  | { name: 'button'; says?: string }
  | { name: 'list'; found: OpenTabsFound; picked: ReadonlySet<number> }
  | { name: 'reading' };

/** A button; behind it the list of the tabs; behind that the comparison. `tab`: the one whose article is compared. */
export function OpenTabs({ tab }: { tab: number }) {
  const [step, setStep] = useState<Step>({ name: 'button' });
  const list = (): void => {
    // Browsers let nothing be asked after the click itself is over: whether it is allowed already is found out by asking.
    whenAllowed(askToListTabs(), mayListTabs)
      .then(async (allowed) => {
        setStep(
          allowed
            ? { name: 'list', found: await otherTabs(tab), picked: new Set() }
            : { name: 'button', says: text('tabsRefused') },
        );
      })
      .catch(() => setStep({ name: 'button', says: text('tabsFailed') }));
  };
  const compare = (tabs: readonly OpenTab[]): void => {
    const patterns = patternsOf(tabs);
    askToRead(tabs)
      .then(async (allowed) => {
        if (!allowed) return setStep({ name: 'button', says: text('tabsRefused') });
        setStep({ name: 'reading' });
        const picked = tabs.map(({ tab: id, title }) => ({ tab: id, title }));
        await askBackground('compareTabs', { tab, picked, patterns });
        setStep({ name: 'button' });
      })
      .catch(() => setStep({ name: 'button', says: text('tabsFailed') }));
  };
  return (
    <section class="tabs">
      {step.name === 'button' && <Ask says={step.says} onList={list} />}
      {step.name === 'reading' && <p role="status">{text('tabsReading')}</p>}
      {step.name === 'list' && (
        <List
          found={step.found}
          picked={step.picked}
          onPick={(picked) => setStep({ ...step, picked })}
          onCompare={compare}
          onCancel={() => setStep({ name: 'button' })}
        />
      )}
    </section>
  );
}

/** One browser refuses a question whose answer it knows to be yes. */
async function whenAllowed(asked: Promise<boolean>, known: () => Promise<boolean>): Promise<boolean> {
  return asked.catch(known);
}

function Ask({ says, onList }: { says: string | undefined; onList: () => void }) {
  return (
    <>
      <button type="button" class="quietly open-tabs" onClick={onList}>
        {text('tabsButton')}
      </button>
      <p class="quiet">{text('tabsWhy')}</p>
      {says && <p role="alert">{says}</p>}
    </>
  );
}

interface ListProps {
  found: OpenTabsFound;
  picked: ReadonlySet<number>;
  onPick: (picked: ReadonlySet<number>) => void;
  onCompare: (tabs: readonly OpenTab[]) => void;
  onCancel: () => void;
}

function List({ found, picked, onPick, onCompare, onCancel }: ListProps) {
  const toggle = (id: number): void => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onPick(next);
  };
  const chosen = found.tabs.filter(({ tab }) => picked.has(tab));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onCompare(chosen);
      }}
    >
      {found.tabs.length === 0 ? (
        <p>{text('tabsNone')}</p>
      ) : (
        <fieldset>
          <legend>{text('tabsPick')}</legend>
          {found.tabs.map(({ tab, title, host }) => (
            <label key={tab}>
              <input type="checkbox" checked={picked.has(tab)} onChange={() => toggle(tab)} />
              <span>
                <bdi>{title}</bdi> <bdi class="quiet">{host}</bdi>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {found.asleep > 0 && <p class="quiet">{text('tabsAsleep', found.asleep)}</p>}
      {found.tabs.length > 0 && (
        <button type="submit" class="quietly" disabled={chosen.length === 0}>
          {text('tabsCompare')}
        </button>
      )}
      <button type="button" class="quietly" onClick={onCancel}>
        {text('cancel')}
      </button>
    </form>
  );
}
