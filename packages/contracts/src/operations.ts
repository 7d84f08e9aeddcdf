import { z } from 'zod';
import { Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named } from './identifiers.js';
import { WorkspaceParams } from './workspaces.js';

/** One write request of yours. Every answer to a write names it in the header `Operation-Id`. */
export const Operation = z.object({
  id: Id,
  at: Instant,
  /** The endpoint's name: `recordStatement`; of an undo the name of what was undone. */
  action: z.string(),
  /** How many things it touched. */
  things: z.int().min(1),
  negotiation: Named.nullable(),
  undoes: Id.nullable().describe('The operation that this one undid'),
});
export type Operation = z.infer<typeof Operation>;

export const OperationParams = WorkspaceParams.extend({ operation: Id });

export const listOperations = endpoint({
  name: 'listOperations',
  summary: 'Your last twenty writes in this workspace and what you undid since, newest first',
  method: 'GET',
  path: '/workspaces/:workspace/operations',
  access: 'workspace:read',
  params: WorkspaceParams,
  response: z.object({ items: z.array(Operation) }),
});

export const undoOperation = endpoint({
  name: 'undoOperation',
  summary: 'Undo one write of yours as a whole, by writing: history shows both. Undoing an undo does it again',
  method: 'POST',
  path: '/workspaces/:workspace/operations/:operation/undo',
  access: 'workspace:read',
  params: OperationParams,
  response: Operation,
  status: 200,
});
