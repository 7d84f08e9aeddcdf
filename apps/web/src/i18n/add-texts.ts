// Set up first, whichever of the two the bundle happens to run before the other.
import './i18n';
import i18next from 'i18next';

/** Texts of a page that not every visit opens: they come with its code, not with the first load. */
export function addTexts(section: Readonly<Record<string, object>>): void {
  i18next.addResourceBundle('en', 'translation', section, true, true);
}
