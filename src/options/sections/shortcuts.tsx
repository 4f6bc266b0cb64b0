/** The keyboard shortcuts as they are, and the way to change them. */
import { useEffect, useState } from 'preact/hooks';
import { openShortcutSettings, type Shortcut, shortcuts } from '../../browser/shortcuts.ts';
import { type MessageKey, text } from '../../view/text.ts';

/** What a command of the manifest does, in words. */
const COMMANDS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'shortcutAction',
  'toggle-marks': 'shortcutMarks',
  'next-difference': 'shortcutNext',
  'previous-difference': 'shortcutPrevious',
};

// Browsers list them each in its own order.
const rankOf = ({ name }: Shortcut): number => Object.keys(COMMANDS).indexOf(name);

/** Shortcuts, read anew whenever the reader comes back to the page: they are changed elsewhere. */
export function Shortcuts() {
  const [known, setKnown] = useState<Shortcut[] | undefined>([]);
  useEffect(() => {
    const look = (): void => {
      shortcuts().then(setKnown);
    };
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  if (!known) return <p>{text('shortcutsAbsent')}</p>;
  return (
    <>
      <dl class="shortcuts">
        {known
          .toSorted((a, b) => rankOf(a) - rankOf(b))
          .map(({ name, keys }) => {
            const words = COMMANDS[name];
            return (
              <div key={name}>
                <dt>{words ? text(words) : name}</dt>
                <dd>{keys === '' ? text('shortcutNone') : <kbd>{keys}</kbd>}</dd>
              </div>
            );
          })}
      </dl>
      <p>
        <button type="button" class="simple" id="change-shortcuts" onClick={() => openShortcutSettings()}>
          {text('shortcutsChange')}
        </button>
      </p>
      <p class="quiet">{text('shortcutsTell')}</p>
    </>
  );
}
