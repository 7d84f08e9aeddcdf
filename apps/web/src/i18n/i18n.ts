import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import type { TextsOnDemand } from './texts-on-demand';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en & TextsOnDemand };
  }
}

// Texts are React children: React escapes them.
void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
