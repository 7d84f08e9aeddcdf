import { CreateParty, EditParty, type PartyDetail } from '@standpoint/contracts/parties';
import type { TFunction } from 'i18next';
import type { FieldWords } from '../../lib/changed-fields';
import { foldName } from '../../lib/match-name';
import { slugOf } from '../../lib/slug-of';

type Described = 'name' | 'shortName' | 'kind' | 'countryCode' | 'wikidataId';
export type NewPartyDraft = Record<Described | 'slug' | 'role', string>;
export type PartyDraft = Record<Described | 'reason', string>;

export const NEW_PARTY: NewPartyDraft = { name: '', slug: '', shortName: '', kind: 'state', countryCode: '', wikidataId: '', role: 'principal' };

/** The slug that a party gets unless another one is typed. */
export const slugFor = (name: string) => slugOf(foldName(name));

export function readNewParty(draft: NewPartyDraft) {
  return CreateParty.safeParse({
    slug: draft.slug.trim() || slugFor(draft.name) || 'party',
    name: draft.name,
    shortName: draft.shortName.trim() || undefined,
    kind: draft.kind,
    countryCode: draft.countryCode.trim().toUpperCase() || null,
    wikidataId: draft.wikidataId.trim().toUpperCase() || null,
    role: draft.role,
  });
}

type Standing = Pick<PartyDetail, Described>;

export const partyDraftOf = ({ name, shortName, kind, countryCode, wikidataId }: Standing): PartyDraft => ({
  name,
  shortName,
  kind,
  countryCode: countryCode ?? '',
  wikidataId: wikidataId ?? '',
  reason: '',
});

export function readEditedParty(draft: PartyDraft) {
  return EditParty.safeParse({
    name: draft.name,
    shortName: draft.shortName.trim() || draft.name,
    kind: draft.kind,
    countryCode: draft.countryCode.trim().toUpperCase() || null,
    wikidataId: draft.wikidataId.trim().toUpperCase() || null,
    reason: draft.reason.trim() || undefined,
  });
}

export const partyWords = (t: TFunction, draft: Record<Described, string>): FieldWords => [
  [t('parties.name'), draft.name],
  [t('parties.shortName'), draft.shortName],
  [t('parties.kind'), t(`words.partyKind.${draft.kind as PartyDetail['kind']}`)],
  [t('parties.countryCode'), draft.countryCode],
  [t('parties.wikidataId'), draft.wikidataId],
];
