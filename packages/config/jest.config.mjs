import { nodePreset } from './jest.mjs';

export default { ...nodePreset, testMatch: ['<rootDir>/eslint/*.test.mjs'] };
