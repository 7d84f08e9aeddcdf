import { nodePreset } from '@standpoint/config/jest.mjs';

export default {
  ...nodePreset,
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.test.ts', '!src/fixtures/**'],
  coverageReporters: [['text', { skipFull: true }]],
  coverageThreshold: { global: { branches: 100 } },
};
