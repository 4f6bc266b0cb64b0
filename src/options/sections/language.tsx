/** The language in which the extension speaks. */
import { changeSettings } from '../../browser/settings.ts';
import { LANGUAGES, type Language, type Settings } from '../../model.ts';
import { text } from '../../view/text.ts';

/** What each language calls itself: a reader who cannot read the others finds it. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
  ru: 'Русский',
};

/** Choice of the language. */
export function LanguageChoice({ settings }: { settings: Settings }) {
  return (
    <>
      <p class="field">
        <label for="language-choice">{text('languageLabel')}</label>
        <select
          id="language-choice"
          value={settings.language}
          onChange={({ currentTarget }) => changeSettings({ language: currentTarget.value as Settings['language'] })}
        >
          <option value="auto">{text('languageAuto')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {OWN_NAMES[language]}
            </option>
          ))}
        </select>
      </p>
      <p class="quiet">{text('languageNote')}</p>
    </>
  );
}
