import { webPreset } from '@standpoint/config/jest.mjs';

// A form typed into key by key takes its time on a busy machine.
export default { ...webPreset, testTimeout: 30_000, setupFilesAfterEnv: ['<rootDir>/src/test/setup.ts'] };
