import { readFile } from 'node:fs/promises';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

const BASE =
  /node_modules\/(?:react|react-dom|scheduler|@tanstack\/(?:router-core|react-router|history|store|react-store|query-core|react-query)|i18next|react-i18next|tinykeys|use-sync-external-store)\//;

const JSON_SCHEMAS = /zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/;

/** Zod's schemas can write themselves as JSON schemas, which no page does: only the document of the API, and that is made there. */
const withoutJsonSchemas: Plugin = {
  name: 'without-json-schemas',
  apply: 'build',
  enforce: 'pre',
  async load(id) {
    if (!JSON_SCHEMAS.test(id)) return null;
    const names = (await readFile(id, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gm);
    return [...names].map(([, name]) => `export const ${name} = () => undefined;`).join('\n');
  },
};

export default defineConfig({
  // the API puts a nonce of its own into every answer, in place of this word
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true, routeFileIgnorePattern: '\\.test\\.' }), react(), withoutJsonSchemas],
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs, in few files: each file packs by itself, and many small ones pack badly.
            { name: 'base', test: BASE, priority: 3 },
            // What nearly every page shares; less would come too early, more would come twice.
            { name: 'shared', minShareCount: 25, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': api, '/health': api } },
});
