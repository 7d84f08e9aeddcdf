import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import '../i18n/i18n';

// Waiting ends as soon as it is there; on a busy machine it may take this long.
configure({ asyncUtilTimeout: 10_000 });

// What Mantine and the router ask of a browser and jsdom does not have.
Object.assign(globalThis, { TextEncoder, TextDecoder, structuredClone: (value: unknown): unknown => deserialize(serialize(value)) });
window.scrollTo = () => undefined;
window.HTMLElement.prototype.scrollIntoView = () => undefined;
window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
