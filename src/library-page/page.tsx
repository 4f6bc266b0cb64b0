/** The library: what is saved, how much room it takes, and what can be done with it. */
import { useState } from 'preact/hooks';
import { MEGABYTE } from '../library/clean-up.ts';
import type { LibraryCard } from '../library/store/schema.ts';
import { dateWords, fromWords, linkOf, outletWords } from '../view/cards.ts';
import { counted, numberWords, text } from '../view/text.ts';
import { Hoard } from './hoard.tsx';
import { eventRows, type PageRow, pageRows, searchedCards } from './rows.ts';
import type { LibraryActs, LibraryView } from './state.ts';

/** The whole page. */
export function LibraryPage({ view, acts }: { view: LibraryView; acts: LibraryActs }) {
  const [query, setQuery] = useState('');
  const [grouped, setGrouped] = useState(false);
  const rows = pageRows(searchedCards(view.cards, query));
  const events = grouped && view.filed ? eventRows(rows, view.filed) : rows.map((row) => [row]);
  return (
    <main>
      <header>
        <p class="name">Crossread</p>
        <h1>{text('libraryTitle')}</h1>
      </header>
      <Hoard view={view} acts={acts} />
      {view.cards.length === 0 && <p>{text('libraryEmpty')}</p>}
      {view.cards.length > 1 && (
        <search>
          <label for="query">{text('librarySearch')}</label>
          <input
            id="query"
            type="search"
            autocomplete="off"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <label class="check">
            <input
              id="grouped"
              type="checkbox"
              checked={grouped}
              onChange={() => {
                setGrouped(!grouped);
                acts.onGroup();
              }}
            />
            {text('libraryGroup')}
          </label>
        </search>
      )}
      <Events key={`${query} ${grouped}`} events={events} acts={acts} />
      {query !== '' && rows.length === 0 && <p class="quiet">{text('libraryNoMatch')}</p>}
      {view.cards.length > 0 && (
        <p class="end">
          <button type="button" class="simple" id="delete-all" onClick={() => acts.onDelete(view.cards.map(({ id }) => id))}>
            {text('libraryDeleteAll')}
          </button>
        </p>
      )}
    </main>
  );
}

/** More rows than this at once make the page slow. */
const AT_ONCE = 200;

function Events({ events, acts }: { events: readonly PageRow[][]; acts: LibraryActs }) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <ul class="events">
        {events.slice(0, shown).map((rows) => (
          <li key={rows[0]?.[0].id} class={rows.length > 1 ? 'event' : ''}>
            {rows.length > 1 && (
              <p class="quiet">
                {counted('libraryEvent', rows.length)}{' '}
                <button type="button" class="simple pack" onClick={() => acts.onPack(rows.map(([{ id }]) => id))}>
                  {text('packExport')}
                </button>
              </p>
            )}
            {rows.map((row) => (
              <Row key={row[0].id} row={row} acts={acts} />
            ))}
          </li>
        ))}
      </ul>
      {events.length > shown && (
        <button type="button" class="simple" onClick={() => setShown(shown + AT_ONCE)}>
          {text('libraryMore')}
        </button>
      )}
    </>
  );
}

function Row({ row: [newest, ...older], acts }: { row: PageRow; acts: LibraryActs }) {
  return (
    <article class="report">
      <Card card={newest} acts={acts} />
      {older.length > 0 && (
        <details>
          <summary>{counted('libraryOlder', older.length)}</summary>
          {older.map((card) => (
            <Card key={card.id} card={card} acts={acts} />
          ))}
        </details>
      )}
    </article>
  );
}

function Card({ card, acts }: { card: LibraryCard; acts: LibraryActs }) {
  const link = linkOf(card);
  const title = card.title ?? text('noHeadline');
  return (
    <div class="card">
      <h2>
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </h2>
      <p class="quiet">
        {text('outletAndDate', outletWords(card), dateWords(card.published))}
        {'\u00a0· '}
        {fromWords(card)}
        {'\u00a0· '}
        {text('megabytes', numberWords(card.size / MEGABYTE, { maximumFractionDigits: 2 }))}
      </p>
      <SavedText card={card} acts={acts} />
      <button
        type="button"
        class="plain link delete"
        onClick={() => acts.onDelete([card.id])}
        aria-label={text('libraryDeleteOne', title)}
      >
        {text('libraryDelete')}
      </button>
    </div>
  );
}

function SavedText({ card, acts }: { card: LibraryCard; acts: LibraryActs }) {
  const [words, setWords] = useState<string>();
  const open = (opened: boolean): void => {
    if (opened && words === undefined) acts.textOf(card.id).then(setWords, () => setWords(''));
  };
  return (
    <details onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{text('libraryText')}</summary>
      <div class="text" dir="auto" lang="en">
        {words?.split('\n').map((paragraph, index) => (
          <p key={`${index} ${paragraph.length}`}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
}
