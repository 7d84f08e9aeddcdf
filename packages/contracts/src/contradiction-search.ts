import { CONTRADICTION_KINDS } from '@standpoint/domain/find-contradictions';
import { z } from 'zod';
import { ReadingSearch, wordList } from './reading.js';

export const ContradictionKind = z.enum(CONTRADICTION_KINDS);

export const ContradictionSearch = ReadingSearch.extend({
  kind: wordList(CONTRADICTION_KINDS).optional().describe('Who contradicts whom: bloc, blocs, speakers, itself; default all'),
});
export type ContradictionSearch = z.infer<typeof ContradictionSearch>;
