import { z } from 'zod';
import { IssueParams } from './edit-issues.js';
import { endpoint } from './endpoint.js';
import { Issue } from './issues.js';
import { Fault } from './problem.js';
import { ScaleMapping } from './scale-mapping.js';
import { Scale } from './scales.js';
import { requiredText } from './text.js';

const change = {
  scale: Scale,
  mapping: ScaleMapping.default({ values: [], linear: null }),
};

export const PreviewScale = z.strictObject(change);
export type PreviewScale = z.infer<typeof PreviewScale>;

export const ChangeScale = z.strictObject({ ...change, reason: requiredText(500) });
export type ChangeScale = z.infer<typeof ChangeScale>;

const Touched = z.object({ codings: z.int().min(0), statements: z.int().min(0) });

/** One value, end of a range, red line or option in use, and what becomes of it. */
export const MappedValue = z.object({
  from: z.union([z.number(), z.string()]),
  to: z.union([z.number(), z.string()]).nullable().describe('null: the mapping leaves it out'),
  codings: z.int().min(0).describe('Standing codings that use it'),
  retracted: z.int().min(0).describe('Codings of retracted statements that use it: mapped if they are reinstated'),
});
export type MappedValue = z.infer<typeof MappedValue>;

export const ScalePreview = z.object({
  scaleVersion: z.int().min(0),
  standing: Touched.describe('All that is coded on the issue'),
  moved: Touched.describe('What a new revision would be written for'),
  values: z.array(MappedValue),
  faults: z.array(Fault).describe('What changeScale would be refused for'),
});
export type ScalePreview = z.infer<typeof ScalePreview>;

const path = '/workspaces/:workspace/negotiations/:negotiation/issues/:issue/scale';

export const previewScale = endpoint({
  name: 'previewScale',
  summary: 'What a new scale would do to what is coded; nothing is written',
  method: 'POST',
  path: `${path}/preview`,
  access: 'issue:edit',
  params: IssueParams,
  body: PreviewScale,
  response: ScalePreview,
  status: 200,
});

export const changeScale = endpoint({
  name: 'changeScale',
  summary: 'Give an issue a new scale and map all that is coded onto it, or refuse the whole; If-Match is the scale version',
  method: 'PUT',
  path,
  access: 'issue:edit',
  params: IssueParams,
  body: ChangeScale,
  response: Issue,
  ifMatch: true,
});
