import { nodePreset } from '@standpoint/config/jest.mjs';

export default { ...nodePreset, testMatch: ['<rootDir>/*.test.ts', '<rootDir>/postgres/*.test.ts'], testTimeout: 60_000 };
