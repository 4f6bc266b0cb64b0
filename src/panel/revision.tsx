/** What changed in the page since an earlier version of it was saved: figures first, then the other sentences. */
import type { CheckView, Place } from '../model.ts';
import { About, ENGLISH } from '../view/english.tsx';
import { counted, momentWords, text } from '../view/text.ts';
import { Quotes } from './finding.tsx';
import type { OnShow } from './quote.tsx';
import { quotes } from './quotes.ts';

/** Nothing where no other version is in the library, or where nothing changed. */
export function RevisionSection({ view, onShow }: { view: CheckView; onShow: OnShow }) {
  const { revision } = view;
  if (!revision) return null;
  const { findings, passages } = revision;
  return (
    <section class="revision">
      <h2>{text('pageChanged')}</h2>
      <p class="quiet">{text('pageChangedBetween', momentWords(revision.before), momentWords(revision.now))}</p>
      {findings.map(({ about, sides: [now, before] }, index) => (
        <article key={`${index} ${about}`} class="finding">
          <h3>
            <About words={about} />:{' '}
            <bdi {...ENGLISH}>
              {before?.value} → {now?.value}
            </bdi>
          </h3>
          <Versions view={view} now={now?.spans ?? []} before={before?.spans ?? []} onShow={onShow} />
        </article>
      ))}
      {passages.length > 0 && (
        <details>
          <summary>{counted('passagesChanged', passages.length)}</summary>
          {passages.map(({ now, before }) => (
            <div key={`${now?.start} ${before?.start}`} class="passage">
              <Versions view={view} now={now ? [now] : []} before={before ? [before] : []} onShow={onShow} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

// One sentence of either version shows the change; the others say the same.
const SHOWN = 1;

function Versions(props: { view: CheckView; now: readonly Place[]; before: readonly Place[]; onShow: OnShow }) {
  const { view, onShow } = props;
  const now = quotes(view, props.now).slice(0, SHOWN);
  const before = quotes(view, props.before).slice(0, SHOWN);
  return (
    <>
      <div class="side">
        <p class="quiet">{text(before.length > 0 ? 'versionBefore' : 'versionAdded')}</p>
        <Quotes quotes={before} onShow={onShow} />
      </div>
      <div class="side own">
        <p class="quiet">{now.length > 0 ? before.length > 0 && text('versionNow') : text('versionGone')}</p>
        <Quotes quotes={now} onShow={onShow} />
      </div>
    </>
  );
}
