import { webPreset } from '@standpoint/config/jest.mjs';

export default { ...webPreset, setupFilesAfterEnv: ['<rootDir>/src/test/setup.ts'] };
