/** The three clicks, in words. */
import { text } from '../view/text.ts';

/** What the page says above the article. */
export function Steps({ onSettings }: { onSettings: () => void }) {
  return (
    <>
      <p class="name">Crossread</p>
      <h2>{text('welcomeTitle')}</h2>
      <ol>
        <li>
          <img src="icons/32.png" alt="" width="24" height="24" />
          <p>{text('welcomeClick')}</p>
          <p class="quiet">{text('welcomePin')}</p>
        </li>
        <li>
          <p>{text('welcomeOpen', text('showDifferences'))}</p>
        </li>
        <li>
          <p>{text('welcomeSentence')}</p>
        </li>
      </ol>
      <p>{text('welcomeDemo')}</p>
      <p class="quiet">
        {text('welcomeLocal')}{' '}
        <button type="button" class="plain link" id="settings" onClick={onSettings}>
          {text('settings')}
        </button>
      </p>
    </>
  );
}
