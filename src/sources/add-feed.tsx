/** Adding a feed: by its address, from the list of those to begin with, or from another reader's list. */
import { useState } from 'preact/hooks';
import { hostNames, typedAddress } from '../library/feeds/hosts.ts';
import { feedsOfOpml, type ListedFeed } from '../library/feeds/opml.ts';
import { type Region, STARTERS } from '../library/feeds/starters.ts';
import { FileButton } from '../view/file-button.tsx';
import { listWords, type MessageKey, text } from '../view/text.ts';
import type { Actions } from './actions.ts';

interface Props {
  actions: Actions;
  /** Addresses of the feeds that are there. */
  there: ReadonlySet<string>;
}

/** The form, with the lists below it. */
export function AddFeed({ actions, there }: Props) {
  const [told, tell] = useState('');
  const look = async (url: string | undefined): Promise<void> => {
    if (url === undefined) return tell(text('feedNoAddress'));
    const outcome = await actions.look(url);
    tell(outcome === 'refused' ? text('feedHostRefused', new URL(url).hostname) : outcome === 'known' ? text('feedKnown') : '');
  };
  return (
    <section>
      <h2>{text('feedAddTitle')}</h2>
      <p>{text('feedAddExplained')}</p>
      <AddressForm onLook={look} />
      <p role="status" class="told">
        {told}
      </p>
      <Starters there={there} onLook={look} />
      <ListImport actions={actions} />
    </section>
  );
}

function AddressForm({ onLook }: { onLook: (url: string | undefined) => void }) {
  const [typed, type] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    onLook(typedAddress(typed));
  };
  return (
    <form class="row" onSubmit={submit}>
      <label for="feed-address">{text('feedAddress')}</label>
      <input
        id="feed-address"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <button type="submit" class="simple">
        {text('feedLook')}
      </button>
    </form>
  );
}

const REGIONS = [...new Set(STARTERS.map(({ region }) => region))];
const REGION_KEYS: Readonly<Record<Region, MessageKey>> = {
  World: 'regionWorld',
  Africa: 'regionAfrica',
  Americas: 'regionAmericas',
  Asia: 'regionAsia',
  Europe: 'regionEurope',
  MiddleEast: 'regionMiddleEast',
  Oceania: 'regionOceania',
};

function Starters({ there, onLook }: { there: ReadonlySet<string>; onLook: (url: string) => void }) {
  return (
    <details>
      <summary>{text('startersTitle')}</summary>
      <p class="quiet">{text('startersExplained')}</p>
      {REGIONS.map((region) => (
        <div key={region}>
          <h3>{text(REGION_KEYS[region])}</h3>
          <ul class="starters">
            {STARTERS.filter((starter) => starter.region === region).map(({ name, url }) => (
              <li key={url}>
                <button type="button" class="simple" disabled={there.has(url)} onClick={() => onLook(url)}>
                  <bdi lang="en">{name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

/** A list is a few dozen kilobytes. */
const MOST_BYTES = 2_000_000;

function ListImport({ actions }: { actions: Actions }) {
  const [listed, list] = useState<ListedFeed[]>([]);
  const [told, tell] = useState('');
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const feeds = file.size > MOST_BYTES ? undefined : feedsOfOpml(await file.text());
    list(feeds ?? []);
    tell(feeds === undefined ? text('listUnreadable', file.name) : feeds.length === 0 ? text('listEmpty', file.name) : '');
  };
  const follow = async (): Promise<void> => {
    if (!(await actions.followAll(listed))) return tell(text('listRefused'));
    list([]);
    tell('');
  };
  return (
    <details>
      <summary>{text('listTitle')}</summary>
      <p class="row">
        <FileButton id="feed-list" words={text('listFile')} accept=".opml,.xml,text/x-opml" onChoose={([file]) => choose(file)} />
      </p>
      <p role="status" class="told">
        {told}
      </p>
      {listed.length > 0 && (
        <div class="asked">
          <p>{text('listFound', listed.length, listWords(hostNames(listed.map(({ url }) => url))))}</p>
          <button type="button" class="simple" onClick={follow}>
            {text('listFollow')}
          </button>
        </div>
      )}
    </details>
  );
}
