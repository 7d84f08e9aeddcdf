import { nodePreset } from '@standpoint/config/jest.mjs';

export default { ...nodePreset, testMatch: ['<rootDir>/*.test.mjs'] };
