import { ReadingSearch } from '@standpoint/contracts/reading';
import { FLAGS } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { REACHES } from './cell-look';

export const SORTS = ['own', 'changed', 'coverage'] as const;
export type Sort = (typeof SORTS)[number];

/** What the legend can pick out: a step of the scale, a choice without direction, no statement, or a flag. */
export const MARKS = [...REACHES, 'option', 'unsaid', ...FLAGS.map((flag) => flag.replaceAll(' ', '-'))];
const isMark = (mark: string) => MARKS.includes(mark);

/** The address of the matrix: the question every read takes, and how its answer is shown. */
export const MatrixSearch = ReadingSearch.extend({
  sort: z.enum(SORTS).optional().describe('Rows: own order (default), last change first, best covered first'),
  view: z.enum(['table', 'list']).optional().describe('Default: table; on a phone the list'),
  marks: z
    .string()
    .refine((joined) => joined.split('~').every(isMark))
    .optional()
    .describe('What the legend picks out, joined by ~; the other cells step back'),
});
export type MatrixSearch = z.infer<typeof MatrixSearch>;
