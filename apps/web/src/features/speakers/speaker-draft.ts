import { CreateSpeaker, EditSpeaker, type Speaker } from '@standpoint/contracts/speakers';
import type { TFunction } from 'i18next';
import type { FieldWords } from '../../lib/changed-fields';
import { foldName } from '../../lib/match-name';
import { type DayContext, dayOrTyped } from '../../lib/read-day';
import { freeSlug, slugOf } from '../../lib/slug-of';

export const NEW_SPEAKER = {
  name: '',
  kind: 'person',
  note: '',
  party: '',
  capacity: '',
  authority: 'speaks for',
  validFrom: '',
  validUntil: '',
  /** One a line. */
  aliases: '',
};
export type NewSpeakerDraft = typeof NEW_SPEAKER;

/** What the contract says of a speaker that is described in a form. */
export function readNewSpeaker(draft: NewSpeakerDraft, known: readonly Pick<Speaker, 'slug'>[], days: DayContext) {
  return CreateSpeaker.safeParse({
    slug: freeSlug(slugOf(foldName(draft.name)) || 'speaker', new Set(known.map(({ slug }) => slug))),
    name: draft.name,
    kind: draft.kind,
    note: draft.note.trim() || null,
    party: draft.party || null,
    capacity: draft.capacity.trim() || null,
    authority: draft.authority,
    validFrom: dayOrTyped(draft.validFrom, days),
    validUntil: dayOrTyped(draft.validUntil, days),
    aliases: draft.aliases.split('\n').map((line) => line.trim()).filter(Boolean),
  });
}

export type SpeakerDraft = Record<'name' | 'kind' | 'note' | 'reason', string>;

export const speakerDraftOf = ({ name, kind, note }: Pick<Speaker, 'name' | 'kind' | 'note'>): SpeakerDraft => ({ name, kind, note: note ?? '', reason: '' });

export const readEditedSpeaker = ({ name, kind, note, reason }: SpeakerDraft) =>
  EditSpeaker.safeParse({ name, kind, note: note.trim() || null, reason: reason.trim() || undefined });

export const speakerWords = (t: TFunction, { name, kind, note }: Pick<SpeakerDraft, 'name' | 'kind' | 'note'>): FieldWords => [
  [t('speakers.name'), name],
  [t('speakers.kind'), t(`words.speakerKind.${kind as Speaker['kind']}`)],
  [t('speakers.note'), note],
];
