import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const swcJest = fileURLToPath(import.meta.resolve('@swc/jest'));

const compile = (parser, transform = {}) => [
  swcJest,
  {
    jsc: { target: 'es2023', parser: { dynamicImport: true, ...parser }, transform, keepClassNames: true },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/**
 * Jest in CommonJS mode: everything, dependencies too, is compiled to CommonJS. ES module mode cannot load Nest 12 together
 * with the CommonJS packages around it, on any Node.
 */
export const nodePreset = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  moduleNameMapper: {
    '^@standpoint/(contracts|domain)/(.+)$': `${root}/packages/$1/src/$2.ts`,
    '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
  },
  transform: {
    '^.+\\.ts$': compile(
      { syntax: 'typescript', decorators: true },
      { legacyDecorator: true, decoratorMetadata: true },
    ),
    '^.+\\.m?js$': compile({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [],
  maxWorkers: 2,
  // A slow or busy machine is no fault of the code.
  testTimeout: 30_000,
};

export const webPreset = {
  ...nodePreset,
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/src/**/*.test.tsx'],
  moduleNameMapper: {
    ...nodePreset.moduleNameMapper,
    '\\.css$': path.join(import.meta.dirname, 'jest-stylesheet.cjs'),
  },
  transform: {
    '^.+\\.tsx?$': compile({ syntax: 'typescript', tsx: true }, { react: { runtime: 'automatic' } }),
    '^.+\\.m?jsx?$': compile({ syntax: 'ecmascript' }),
  },
};
