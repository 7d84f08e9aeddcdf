import { RoundSearch } from '@standpoint/contracts/round-search';
import { PageState } from '../negotiations/page-search';

/** The address of the list and of a brief: the question, and whatever dialog is open. */
export const RoundsSearch = RoundSearch.extend(PageState.shape);
