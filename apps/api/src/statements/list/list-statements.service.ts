import { Injectable } from '@nestjs/common';
import type {
  FacetField,
  StatementCounts,
  StatementCountSearch,
  StatementFacet,
  StatementSearch,
} from '@standpoint/contracts/statement-search';
import type { ListedStatement, Statement } from '@standpoint/contracts/statements';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import { notFound } from '../../http/problem.js';
import { readSettled } from '../../negotiations/knowledge/settled-reading.js';
import { findNegotiation } from '../../negotiations/negotiations.queries.js';
import { loadStatements } from '../load-statements.queries.js';
import { eyesOf } from '../statement-eyes.js';
import { countListed, selectCountedKeys, selectListedKeys } from './list-statements.queries.js';
import { markTerms } from './mark-terms.js';
import type { SearchTerm } from './search-terms.js';
import { selectFacet } from './statement-facets.queries.js';
import { cursorOf, orderOf, placeOf } from './statement-order.js';
import { openQuestion } from './statement-question.js';

@Injectable()
export class ListStatementsService {
  constructor(private readonly db: TenantDb) {}

  listStatements(caller: Caller, negotiationRef: string, search: StatementSearch) {
    const order = orderOf(search);
    const after = placeOf(order, search.cursor);
    const settled = { negotiation: negotiationRef, knownAt: search.knownAt };
    return readSettled({ db: this.db, caller }, settled, async (tx) => {
      const negotiation = await findNegotiation(tx, negotiationRef);
      if (!negotiation) throw notFound('negotiation');
      const eyes = eyesOf(caller.role, search.knownAt);
      const question = await openQuestion(tx, { negotiationId: negotiation.id, eyes, search });

      const asked = { order, limit: search.limit + 1 };
      const { keys, total } = after === null
        ? await selectCountedKeys(tx, question, asked)
        : { keys: await selectListedKeys(tx, question, { ...asked, after }), total: null };
      const page = keys.slice(0, search.limit);
      const last = page.at(-1);
      const statements = await loadStatements(tx, page, eyes);
      return {
        items: statements.map((statement) => withMarks(statement, question.terms)),
        next: keys.length > page.length && last ? cursorOf(order, last) : null,
        total,
      };
    });
  }

  countStatements(caller: Caller, negotiationRef: string, { by, ...search }: StatementCountSearch): Promise<StatementCounts> {
    const settled = { negotiation: negotiationRef, knownAt: search.knownAt };
    return readSettled({ db: this.db, caller }, settled, async (tx) => {
      const negotiation = await findNegotiation(tx, negotiationRef);
      if (!negotiation) throw notFound('negotiation');
      const at = { negotiationId: negotiation.id, eyes: eyesOf(caller.role, search.knownAt) };
      const question = await openQuestion(tx, { ...at, search });

      const facets: StatementFacet[] = [];
      for (const field of fieldsOf(by)) facets.push(await selectFacet(tx, question, field));
      return {
        total: await countListed(tx, question),
        all: await countListed(tx, await openQuestion(tx, { ...at, search: { knownAt: search.knownAt } })),
        facets,
      };
    });
  }
}

function withMarks(statement: Statement, terms: readonly SearchTerm[] | null): ListedStatement {
  const marks = terms && {
    quote: markTerms(statement.quote, terms),
    originalQuote: markTerms(statement.originalQuote, terms),
  };
  return { ...statement, marks };
}

function fieldsOf(joined: string | undefined): FacetField[] {
  return joined ? [...new Set(joined.split('~') as FacetField[])] : [];
}
