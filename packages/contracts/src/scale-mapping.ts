import { z } from 'zod';
import { Option } from './scales.js';

const OnScale = z.union([z.number(), Option.shape.key]).describe('A number, or the key of an option');

/** Where what was coded on one scale goes on the next one. */
export const ScaleMapping = z
  .strictObject({
    values: z
      .array(z.strictObject({ from: OnScale, to: OnScale }))
      .max(1_000)
      .default([]),
    linear: z
      .strictObject({
        factor: z.number().refine((factor) => factor !== 0, {
          params: { code: 'factor-zero' },
          message: 'A factor of 0 would make all values the same.',
        }),
        offset: z.number().default(0),
      })
      .nullable()
      .default(null)
      .describe('For numbers not among the values: new = factor × old + offset'),
  })
  .refine(({ values }) => new Set(values.map(({ from }) => from)).size === values.length, {
    path: ['values'],
    params: { code: 'mapped-twice' },
    message: 'Each old value goes to one new value.',
  });
export type ScaleMapping = z.infer<typeof ScaleMapping>;
