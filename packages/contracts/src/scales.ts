import { z } from 'zod';
import { requiredText, text } from './text.js';

const label = requiredText(22).describe('What the cell shows; at most 22 characters');
const pole = requiredText(40);

const Level = z.strictObject({ value: z.number(), label, text: text(400).default('') });

const ascending = (levels: readonly { value: number }[]) =>
  levels.every((level, at) => at === 0 || level.value > (levels[at - 1]?.value ?? Infinity));

export const OrdinalScale = z.strictObject({
  kind: z.literal('ordinal'),
  levels: z
    .array(Level)
    .min(2)
    .max(11)
    .refine(ascending, { params: { code: 'levels-not-ascending' }, message: 'Levels go up in value, each once.' }),
  poleMin: pole,
  poleMax: pole,
});

export const NumericScale = z
  .strictObject({
    kind: z.literal('numeric'),
    min: z.number(),
    max: z.number(),
    step: z.number().positive(),
    unit: requiredText(22),
    anchors: z.array(Level).max(11).default([]),
    poleMin: pole,
    poleMax: pole,
  })
  .refine((scale) => scale.min < scale.max, {
    path: ['max'],
    params: { code: 'max-not-above-min' },
    message: 'The highest value must be above the lowest.',
  })
  .refine((scale) => scale.anchors.every((a) => a.value >= scale.min && a.value <= scale.max), {
    path: ['anchors'],
    params: { code: 'value-off-scale' },
    message: 'Every described point must lie on the scale.',
  });

export const Option = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(40),
  label,
  text: text(400).default(''),
});

const symmetric = (matrix: readonly (readonly number[])[], size: number) =>
  matrix.length === size &&
  matrix.every(
    (row, i) => row.length === size && row.every((d, j) => (i === j ? d === 0 : d === matrix[j]?.[i])),
  );

export const NominalScale = z
  .strictObject({
    kind: z.literal('nominal'),
    options: z.array(Option).min(2).max(30),
    distances: z.array(z.array(z.number().min(0).max(1))).nullable().default(null),
  })
  .refine((scale) => new Set(scale.options.map((o) => o.key)).size === scale.options.length, {
    path: ['options'],
    params: { code: 'option-twice' },
    message: 'Each option has a key of its own.',
  })
  .refine((scale) => !scale.distances || symmetric(scale.distances, scale.options.length), {
    path: ['distances'],
    params: { code: 'distances-not-symmetric' },
    message: 'Distances form a symmetric table with zeros on the diagonal, one row an option.',
  });

export const Scale = z.discriminatedUnion('kind', [OrdinalScale, NumericScale, NominalScale]);
export type Scale = z.infer<typeof Scale>;
