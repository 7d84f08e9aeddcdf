import { Event } from '@standpoint/contracts/events';
import { Issue } from '@standpoint/contracts/issues';
import { MatrixCell } from '@standpoint/contracts/matrix';
import { Negotiation } from '@standpoint/contracts/negotiations';
import { Party } from '@standpoint/contracts/parties';
import { Position } from '@standpoint/contracts/positions';
import { Problem } from '@standpoint/contracts/problem';
import { Source } from '@standpoint/contracts/sources';
import { Speaker } from '@standpoint/contracts/speakers';
import { Statement } from '@standpoint/contracts/statements';
import { Member, Workspace } from '@standpoint/contracts/workspaces';
import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

const SHARED = { Event, Issue, MatrixCell, Member, Negotiation, Party, Position, Problem, Source, Speaker, Statement, Workspace };

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(SHARED)) registry.add(schema, { id });

const tidy = {
  unrepresentable: 'any' as const,
  override: ({ jsonSchema }: { jsonSchema: JsonSchema }) => {
    // zod writes the safe-integer bounds of JavaScript into every integer: no limit of ours.
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    delete jsonSchema.$schema;
    delete jsonSchema.$id;
  },
};

/** What a client sends. */
export function givenSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { ...tidy, io: 'input' });
}

/** What an answer holds; what several answers share is named once. */
export function answeredSchema(schema: z.ZodType): JsonSchema {
  const id = registry.get(schema)?.id;
  if (id) return { $ref: `#/components/schemas/${id}` };
  const { $defs: _named, ...own } = pointed(z.toJSONSchema(schema, { ...tidy, io: 'output', metadata: registry }));
  return own;
}

export function sharedSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, { ...tidy, io: 'output', uri: (id) => `#/components/schemas/${id}` });
  return schemas;
}

function pointed(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
}
