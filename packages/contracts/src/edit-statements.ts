import { CHANNELS, CONFIDENCES, EVIDENCE, MARKINGS, RANKS, STATEMENT_KINDS, STATEMENT_STATUSES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Id, Ref } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { StatementFilter } from './statement-search.js';
import { requiredText, text } from './text.js';

export const MAX_AT_ONCE = 1_000;

const chosen = {
  statements: z
    .array(z.strictObject({ statement: Id, revision: z.int().min(1).max(999_999_999) }))
    .min(1)
    .max(MAX_AT_ONCE)
    .optional()
    .describe('Each with the revision that was looked at'),
  search: StatementFilter.omit({ knownAt: true }).optional().describe('Instead of statements: all that this finds now'),
  total: z.int().min(1).max(MAX_AT_ONCE).optional().describe('With search: how many it found when it was looked at; another number now is refused'),
  reason: requiredText(500),
};

interface Chosen {
  readonly statements?: readonly { readonly statement: string }[] | undefined;
  readonly search?: unknown;
  readonly total?: number | undefined;
}

function checkChosen({ statements, search, total }: Chosen, context: z.core.$RefinementCtx): void {
  const refuse = (path: (string | number)[], code: string, message: string) =>
    context.addIssue({ code: 'custom', path, params: { code }, message });
  if ((statements === undefined) === (search === undefined)) {
    refuse(['statements'], 'selection-unclear', 'Name either the statements, or a search with the total that it found.');
  } else if ((search === undefined) !== (total === undefined)) {
    refuse(['total'], 'selection-unclear', 'A search comes with the total that it found, and only a search.');
  }
  const seen = new Set<string>();
  statements?.forEach(({ statement }, at) => {
    const id = statement.toLowerCase();
    if (seen.has(id)) refuse(['statements', at], 'statement-twice', 'This statement stands twice in the list.');
    seen.add(id);
  });
}

/** What becomes of every chosen statement; what is left out stays as it is. */
export const StatementChange = z.strictObject({
  status: z.enum(STATEMENT_STATUSES).optional(),
  marking: z.enum(MARKINGS).optional(),
  credibility: z.int().min(1).max(6).nullable().optional(),
  channel: z.enum(CHANNELS).optional(),
  kind: z.enum(STATEMENT_KINDS).optional(),
  event: Ref.nullable().optional().describe('null: at no event'),
  evidence: z.enum(EVIDENCE).optional().describe('Codings that had the evidence of their statement go with it'),
  addSource: z
    .strictObject({ source: Ref, locator: text(300).nullable().default(null) })
    .optional()
    .describe('After those that are there; a statement that has it already keeps it as it is'),
  replaceSource: z.strictObject({ from: Ref, to: Ref }).optional().describe('Locators stay; statements without it stay as they are'),
  moveCodings: z
    .strictObject({ from: Ref, to: Ref })
    .optional()
    .describe('From one issue to another on whose scale they stand; statements without such a coding stay as they are'),
  rank: z.enum(RANKS).optional().describe('Of every coding of the statement'),
  confidence: z.enum(CONFIDENCES).nullable().optional().describe('Of every coding of the statement'),
});
export type StatementChange = z.infer<typeof StatementChange>;

export const EditStatements = z
  .strictObject({
    ...chosen,
    change: StatementChange.refine((change) => Object.values(change).some((value) => value !== undefined), {
      params: { code: 'change-empty' },
      message: 'Say what is to change.',
    }),
  })
  .superRefine(checkChosen);
export type EditStatements = z.infer<typeof EditStatements>;

export const ChooseStatements = z.strictObject(chosen).superRefine(checkChosen);
export type ChooseStatements = z.infer<typeof ChooseStatements>;

/**
 * All or nothing. What stands in the way is answered 409 `statements-refused` with one entry of `errors` for each statement:
 * path `statements.<id>`, code `stale`, `not-yours`, `statement-retracted`, `statement-stands`, `statement-not-found`,
 * `review-required`, `source-missing`, `issue-twice`, `external-id-taken` or one of a coding that does not fit the scale.
 * A search that now finds another number: 409 `selection-changed`.
 */
export const ChangedStatements = z.object({
  changed: z.array(z.object({ statement: Id, revision: z.int().min(1) })).describe('With the revision that now stands, or stood last'),
  unchanged: z.array(Id).describe('Already as the change would make them: no new revision'),
});
export type ChangedStatements = z.infer<typeof ChangedStatements>;

const base = '/workspaces/:workspace/negotiations/:negotiation/statements';

export const editStatements = endpoint({
  name: 'editStatements',
  summary: 'Change up to 1,000 statements in one go, all or none',
  method: 'POST',
  path: `${base}/edits`,
  access: 'statement:correct',
  params: NegotiationParams,
  body: EditStatements,
  response: ChangedStatements,
  status: 200,
});

export const retractStatements = endpoint({
  name: 'retractStatements',
  summary: 'Retract up to 1,000 statements with a reason, all or none',
  method: 'POST',
  path: `${base}/retractions`,
  access: 'statement:retract',
  params: NegotiationParams,
  body: ChooseStatements,
  response: ChangedStatements,
  status: 200,
});

export const reinstateStatements = endpoint({
  name: 'reinstateStatements',
  summary: 'Undo the retraction of up to 1,000 statements, all or none',
  method: 'POST',
  path: `${base}/reinstatements`,
  access: 'statement:retract',
  params: NegotiationParams,
  body: ChooseStatements,
  response: ChangedStatements,
  status: 200,
});
