import { ENDPOINTS } from '@standpoint/contracts/endpoints';
import { startWorld, type World } from '../../test/world.js';

interface Description {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string }>>;
  components: { schemas: Record<string, unknown> };
}

describe('docs', () => {
  let world: World;
  let description: Description;
  let text: string;

  beforeAll(async () => {
    world = await startWorld();
    text = (await world.app.inject({ url: '/api/openapi.json' })).body;
    description = JSON.parse(text) as Description;
  });
  afterAll(() => world.end());

  it('describes every endpoint of the contracts', () => {
    const described = Object.values(description.paths).flatMap((path) => Object.values(path).map((each) => each.operationId));
    expect(described).toEqual(expect.arrayContaining(ENDPOINTS.map(({ name }) => name)));
  });

  it('is OpenAPI 3.1 in which every reference leads somewhere', () => {
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(description.openapi).toBe('3.1.0');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !(name in description.components.schemas))).toEqual([]);
    expect(text).not.toMatch(/"\$ref":"(?!#\/components\/schemas\/)/);
  });

  it('sets no limit that is only one of JavaScript', () => {
    expect(text).not.toContain('9007199254740991');
  });

  it('shows itself with scripts and styles of its own only', async () => {
    const page = await world.app.inject({ url: '/api/docs' });
    const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    const answers = await Promise.all(files.map((url) => world.app.inject({ url })));

    expect(files).toHaveLength(3);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect(page.body).not.toMatch(/<script>|<style|style=|https?:/);
  });
});
