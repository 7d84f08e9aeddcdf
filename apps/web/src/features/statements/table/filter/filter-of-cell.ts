import { NONE } from '@standpoint/contracts/statement-search';
import type { Statement } from '@standpoint/contracts/statements';
import type { ColumnId } from '../grid/columns';
import type { Filter } from '../table-search';

/** The filter that what stands in a cell makes: several values of it are "or". Null where the cell says nothing to filter by. */
export function filterOfCell(column: ColumnId, statement: Statement): Filter | null {
  const { party, speaker, positions, sources, credibility, evidence, status, saidOn, quoteLanguage, recordedBy } = statement;
  switch (column) {
    case 'said':
      return { saidFrom: saidOn, saidUntil: saidOn };
    case 'party':
      return { party: party?.slug ?? NONE };
    case 'speaker':
      return { speaker: speaker?.slug ?? NONE };
    case 'quote':
      return { language: quoteLanguage };
    case 'issues':
      return positions.length > 0 ? { issue: joined(positions.map(({ issue }) => issue.slug)) } : { coded: 'without' };
    case 'sources':
      return { source: joined(sources.map(({ slug }) => slug)) || NONE };
    case 'credibility':
      return { credibility: credibility === null ? NONE : String(credibility) };
    case 'evidence':
      return { evidence };
    case 'status':
      return { status };
    case 'logged':
      return { coder: recordedBy.id };
    default:
      return null;
  }
}

const joined = (slugs: readonly string[]) => [...new Set(slugs)].join('~');
