import { Linter } from 'eslint';
import { house } from './house.mjs';

const faultsOf = (file, code) =>
  new Linter({ cwd: '/repository' })
    .verify(code, { files: ['**/*.ts', '**/*.tsx'], plugins: { house }, rules: { 'house/boundaries': 'error', 'house/file-name': 'error' } }, `/repository/${file}`)
    .map((fault) => fault.message);

describe('boundaries', () => {
  it.each([
    ['the domain imports a package', 'packages/domain/src/cell.ts', 'luxon'],
    ['contracts import the API', 'packages/contracts/src/matrix.ts', '@standpoint/db/client'],
    ['a controller reads the database', 'apps/api/src/matrix/matrix.controller.ts', '../db/tenant-db.js'],
    ['a controller skips its service', 'apps/api/src/matrix/matrix.controller.ts', './matrix.queries.js'],
    ['queries know HTTP', 'apps/api/src/matrix/matrix.queries.ts', '../http/problem.js'],
    ['an arrow between features runs back', 'apps/api/src/cells/cells.service.ts', '../statements/statements.queries.js'],
    ['an arrow between features of the web runs back', 'apps/web/src/features/sources/source-list.tsx', '../statements/statement-form'],
    ['a feature of the web imports one that has no place', 'apps/web/src/features/gaps/gap-list.tsx', '../reports/report-form'],
    ['ui knows a domain word', 'apps/web/src/ui/scale-bar.tsx', '@standpoint/contracts/scales'],
    ['the web reaches into the API', 'apps/web/src/lib/api.ts', '@standpoint/db/client'],
  ])('are crossed when %s', (_what, file, source) => {
    expect(faultsOf(file, `import { x } from '${source}';`)).toHaveLength(1);
  });

  it.each([
    ['a service reads queries of an earlier feature', 'apps/api/src/statements/statements.service.ts', '../cells/cells.queries.js'],
    ['contracts import a range of the domain', 'packages/contracts/src/matrix.ts', '@standpoint/domain/scale'],
    ['a form of the web creates what an earlier feature knows', 'apps/web/src/features/statements/source-fields.tsx', '../sources/source-draft-fields'],
    ['a route composes two features', 'apps/web/src/routes/index.tsx', '../features/matrix/matrix-grid'],
    ['a test arranges through the driver', 'apps/api/src/matrix/matrix.http.test.ts', 'pg'],
  ])('are kept when %s', (_what, file, source) => {
    expect(faultsOf(file, `import { x } from '${source}';`)).toEqual([]);
  });
});

describe('file names', () => {
  it.each(['apps/web/src/lib/utils.ts', 'apps/api/src/common/clock.ts', 'packages/domain/src/types.ts'])('refuse the grab bag %s', (file) => {
    expect(faultsOf(file, '')).toHaveLength(1);
  });
});
