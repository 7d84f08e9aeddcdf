import fc from 'fast-check';
import { z } from 'zod';

type Schema = Record<string, unknown> & {
  readonly type?: string;
  readonly properties?: Record<string, Schema>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
};

/** Text that has broken something somewhere. */
const NASTY = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfffx',
  `'; DROP TABLE statement; --`,
  '$1',
  '%s%n',
  '{{7*7}}',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '=1+1',
  '../../etc/passwd',
  '🇺🇦👩‍👩‍👧',
  '\u202eevil',
  '\r\n\t\u2028',
  'x'.repeat(20_000),
  '__proto__',
  'constructor',
  'null',
  '1e400',
  '0000-00-00',
  '9999-12-31',
  '-001-01-01',
  '2026-02-30',
  '01/02/2026',
  '2026-01-01T25:00',
  'infinity',
  '-infinity',
  '00000000-0000-0000-0000-000000000000',
];

const nasty = fc.constantFrom(...NASTY);
const day = fc.constantFrom('2026-01-01', '2026-01-31', '0001-01-01', '9999-12-31');
const number = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 2, 0.1, 1e308, -1e308, 5e-324, 2 ** 31, 2 ** 53, -(2 ** 63)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const anything = fc.oneof(nasty, number, fc.boolean(), fc.constant(null), fc.constant([]), fc.constant({}));

/** Values of a question that can be answered, and some that look as if. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  asOf: ['2026-01-31', '0001-01-01', '9999-12-31'],
  knownAt: ['2026-02-01T00:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.9999999Z', '2026-01-01T00:00:00.123456+14:00'],
  evidence: ['stated', 'stated~observed~stated'],
  channel: ['public', 'leak~public'],
  proposals: ['true', 'false'],
  conditions: ['true', 'false'],
  nominal: ['true'],
  weight: ['equal', 'mean', 'min', 'product'],
  measure: ['manhattan', 'euclid'],
  dialect: ['excel', 'excel-comma'],
  shape: ['wide', 'long'],
  show: ['values', 'labels'],
  limit: ['1', '200', '0', '1e2', '0x10'],
  status: ['draft', 'published'],
  retracted: ['with', 'only'],
  saidFrom: ['2026-01-01', '9999-12-31'],
  saidUntil: ['0001-01-01'],
  cursor: ['e30', '00000000-0000-7000-8000-000000000000', 'WyIyMDI2LTAxLTAxIiwieCJd'],
};

/** Questions near what an endpoint answers. */
export function arbitraryQuestion(fields: readonly string[], names: readonly string[]) {
  const name = fc.oneof(fc.constantFrom(...names), fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map((two) => two.join('~')));
  const valueOf = (field: string) =>
    fc.oneof({ weight: 20, arbitrary: QUESTIONS[field] ? fc.constantFrom(...QUESTIONS[field]) : name }, { weight: 1, arbitrary: nasty });
  return fc.record(Object.fromEntries(fields.map((field) => [field, valueOf(field)])), { requiredKeys: [] });
}

type Tree = { [key: string]: unknown } | unknown[];

/** One place of a body becomes something else, or goes. */
export interface Mutation {
  /** Which of all places, as a share of them. */
  readonly at: number;
  readonly to: unknown;
  readonly drop: boolean;
}

export function arbitraryMutations(names: readonly string[]): fc.Arbitrary<Mutation[]> {
  const to = fc.oneof(anything, number, day, fc.constantFrom(...names));
  return fc.array(fc.record({ at: fc.double({ min: 0, max: 0.999_999, noNaN: true }), to, drop: fc.boolean() }), { maxLength: 3 });
}

export function mutated(body: unknown, mutations: readonly Mutation[]): unknown {
  const copy: unknown = structuredClone(body);
  for (const { at, to, drop } of mutations) {
    const places = placesOf(copy);
    const place = places[Math.floor(at * places.length)];
    if (!place) continue;
    if (drop) Reflect.deleteProperty(place.tree, place.key);
    else Reflect.set(place.tree, place.key, to);
  }
  return copy;
}

function placesOf(tree: unknown): { tree: Tree; key: string }[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, below]) => [{ tree: tree as Tree, key }, ...placesOf(below)]);
}

/** Bodies near what a schema asks for: mostly well formed, with names that exist, and something odd here and there. */
export function arbitraryOf(schema: z.ZodType, names: readonly string[]): fc.Arbitrary<unknown> {
  return build(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, fc.constantFrom(...names));
}

function build(schema: Schema, name: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const wellFormed = buildWellFormed(schema, name);
  return fc.oneof({ weight: 200, arbitrary: wellFormed }, { weight: 1, arbitrary: anything });
}

function buildWellFormed(schema: Schema, name: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return fc.oneof(...branches.map((branch) => build(branch, name)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  switch (schema.type) {
    case 'object':
      return buildObject(schema, name);
    case 'array':
      return fc.array(build(schema.items ?? {}, name), { maxLength: 4 });
    case 'string':
      return fc.oneof({ weight: 60, arbitrary: schema.format === 'date' ? day : name }, fc.string(), nasty);
    case 'integer':
      return fc.oneof({ weight: 30, arbitrary: fc.integer({ min: 1, max: 5 }) }, number);
    case 'number':
      return fc.oneof({ weight: 30, arbitrary: fc.integer({ min: -2, max: 2 }) }, number);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return anything;
  }
}

function buildObject({ properties = {}, required = [] }: Schema, name: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, build(field, name)]));
  const known = fc.record(fields, { requiredKeys: required.filter((key) => key in fields) });
  const more = fc.option(fc.constantFrom('workspaceId', 'recordedAt', 'role', 'id', '__proto__'), { freq: 50 });
  return fc.tuple(known, more).map(([body, extra]) => (extra ? { ...body, [extra]: names(extra) } : body));
}

const names = (extra: string) => (extra === 'role' ? 'admin' : '00000000-0000-7000-8000-000000000000');
