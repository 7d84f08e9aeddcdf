import type { ReadingSearch } from '@standpoint/contracts/reading';
import type { LogQuestion } from './select-log.js';
import type { OpenReading } from './reading.js';
import { withBlocs } from './with-blocs.js';

type PartOfLog = Pick<LogQuestion, 'issueIds' | 'partyIds'>;

/** Of a part of the table only the part of the log that can speak to it. */
export function partOfLog({ issues, parties }: Pick<OpenReading, 'issues' | 'parties'>, asked: Pick<ReadingSearch, 'issues' | 'parties'>): PartOfLog {
  return {
    ...(asked.issues !== undefined && { issueIds: issues.map(({ id }) => id) }),
    ...(asked.parties !== undefined && { partyIds: withBlocs(parties) }),
  };
}
