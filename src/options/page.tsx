/** The settings page: one section a subject, each in a file of its own. */
import type { Settings } from '../model.ts';
import { text } from '../view/text.ts';
import { Accuracy } from './sections/accuracy.tsx';
import { Appearance } from './sections/appearance.tsx';
import { Kept } from './sections/kept.tsx';
import { LanguageChoice } from './sections/language.tsx';
import { LibrarySettings } from './sections/library.tsx';
import { Server } from './sections/server.tsx';
import { Shortcuts } from './sections/shortcuts.tsx';
import { SourcesLink } from './sections/sources.tsx';

/** The sections in their order: its anchor in the address, its title, and what stands in it. */
const SECTIONS = [
  ['appearance', 'appearance', Appearance],
  ['language', 'language', LanguageChoice],
  ['shortcuts', 'shortcutsTitle', Shortcuts],
  ['sources', 'sourcesTitle', SourcesLink],
  ['server', 'serverHeading', Server],
  ['library', 'libraryTitle', LibrarySettings],
  ['kept', 'keptTitle', Kept],
  ['accuracy', 'accuracyTitle', Accuracy],
] as const;

/** What every section is given. */
export interface SectionProps {
  settings: Settings;
}

/** The whole page. */
export function OptionsPage({ settings }: SectionProps) {
  return (
    <>
      <header>
        <p class="name">Crossread</p>
        <h1>{text('settings')}</h1>
        <nav aria-label={text('settingsSections')}>
          <ul>
            {SECTIONS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{text(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {SECTIONS.map(([id, title, Section]) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{text(title)}</h2>
            <Section settings={settings} />
          </section>
        ))}
      </main>
    </>
  );
}
