import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  // the API puts a nonce of its own into every answer, in place of this word
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true, routeFileIgnorePattern: '\\.test\\.' }), react()],
  server: { proxy: { '/api': api, '/health': api } },
});
