import { ALIAS_JUDGEMENTS, ALIKENESS } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Id, Ref } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { Speaker, SpeakerKind, SpeakerParams } from './speakers.js';
import { requiredText } from './text.js';

/** Who a spelling may mean, and why. A person decides. */
export const SpeakerSuggestion = z.object({
  speaker: Speaker.pick({ id: true, slug: true, name: true }).extend({ kind: SpeakerKind }),
  alike: z.enum(ALIKENESS).describe('Why it is proposed, the strongest reason'),
  spelling: z.string().describe('The name or the spelling on record that it is like'),
  judgement: z.enum(ALIAS_JUDGEMENTS).nullable().describe('What was judged of exactly this spelling; never “not the same”'),
});
export type SpeakerSuggestion = z.infer<typeof SpeakerSuggestion>;

export const SuggestionSearch = z.strictObject({
  spelling: requiredText(120).describe('A name as printed, in whatever script'),
  party: Ref.optional().describe('Speakers for this party come first among equals'),
});
export type SuggestionSearch = z.infer<typeof SuggestionSearch>;

export const AliasParams = SpeakerParams.extend({ alias: Id });

const base = '/workspaces/:workspace/negotiations/:negotiation';

export const removeAlias = endpoint({
  name: 'removeAlias',
  summary: 'Take back every judgement on a spelling, as if nobody had judged it',
  method: 'DELETE',
  path: `${base}/speakers/:speaker/aliases/:alias`,
  access: 'speaker:edit',
  params: AliasParams,
  status: 204,
  ifMatch: true,
});

export const suggestSpeakers = endpoint({
  name: 'suggestSpeakers',
  summary: 'Whom a name as printed may mean, likeliest first; nothing is merged',
  method: 'GET',
  path: `${base}/speaker-suggestions`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: SuggestionSearch,
  response: z.object({ items: z.array(SpeakerSuggestion).max(10) }),
});
