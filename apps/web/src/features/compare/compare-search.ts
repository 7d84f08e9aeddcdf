import { CompareSearch as Question } from '@standpoint/contracts/compare-search';
import { OnOff } from '@standpoint/contracts/reading';
import { z } from 'zod';

export const COMPARE_VIEWS = ['list', 'matrix', 'slope'] as const;

/** The address of the comparison: the question, and how the answer is shown. */
export const CompareSearch = Question.extend({
  show: z.enum(COMPARE_VIEWS).optional().describe('Default list'),
  learned: OnOff.optional().describe('false hides what is no move; default true'),
});
export type CompareSearch = z.infer<typeof CompareSearch>;
