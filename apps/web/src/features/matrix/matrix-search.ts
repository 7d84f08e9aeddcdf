import { Arrangement } from '@standpoint/contracts/arrangement';
import { Id } from '@standpoint/contracts/identifiers';
import { ReadingSearch } from '@standpoint/contracts/reading';
import { FLAGS } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { REACHES } from './cell/cell-look';

/** What the legend can pick out: a step of the scale, a choice without direction, no statement, or a flag. */
export const MARKS = [...REACHES, 'option', 'unsaid', ...FLAGS.map((flag) => flag.replaceAll(' ', '-'))];
const isMark = (mark: string) => MARKS.includes(mark);

/** The address of the matrix: the question every read takes, and how its answer is shown. */
export const MatrixSearch = ReadingSearch.extend({
  ...Arrangement.shape,
  view: z.enum(['table', 'list']).optional().describe('Default: table; on a phone the list'),
  marks: z
    .string()
    .refine((joined) => joined.split('~').every(isMark))
    .optional()
    .describe('What the legend picks out, joined by ~; the other cells step back'),
  saved: Id.optional().describe('The saved view that the page was opened as'),
});
export type MatrixSearch = z.infer<typeof MatrixSearch>;

export type Sort = NonNullable<MatrixSearch['sort']>;
