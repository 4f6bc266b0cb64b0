/** The search box. */
import { text } from '../view/text.ts';

/** `says`: what is left of the rows; empty where all are shown. Escape clears it. */
export function Search({ query, says, onSearch }: { query: string; says: string; onSearch: (query: string) => void }) {
  return (
    <search>
      <label for="query">{text('searchLabel')}</label>
      <input
        id="query"
        type="search"
        value={query}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault(); // one browser would clear it by itself, the other close the panel
          onSearch('');
        }}
      />
      {says !== '' && <p class="quiet">{says}</p>}
    </search>
  );
}
