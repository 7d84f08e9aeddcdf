import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Named } from './identifiers.js';
import { WorkspaceParams } from './workspaces.js';

/** The sample negotiation in a workspace, and how much of it is there. */
export const SampleProgress = z.object({
  /** null: nobody opened the sample here. */
  negotiation: Named.nullable(),
  loaded: z.int().describe('Entries of the sample that are there'),
  total: z.int().describe('Entries that the sample has'),
});
export type SampleProgress = z.infer<typeof SampleProgress>;

export const readSample = endpoint({
  name: 'readSample',
  summary: 'Which negotiation of the workspace is the sample, and how much of it is loaded',
  method: 'GET',
  path: '/workspaces/:workspace/sample',
  access: 'negotiation:read',
  params: WorkspaceParams,
  response: SampleProgress,
});

export const loadSample = endpoint({
  name: 'loadSample',
  summary: 'Load the sample negotiation into the workspace; a repeat completes it and changes nothing else',
  method: 'POST',
  path: '/workspaces/:workspace/sample',
  access: 'negotiation:edit',
  params: WorkspaceParams,
  response: SampleProgress,
  undo: false,
});
