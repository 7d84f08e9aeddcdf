import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isolated } from '../lib/bidi';
import { en } from './en';
import type { TextsOnDemand } from './texts-on-demand';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en & TextsOnDemand };
  }
}

// Texts are React children: React escapes them. What is put into a sentence must not turn it round.
void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escape: isolated },
  initAsync: false,
});
