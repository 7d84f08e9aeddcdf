import { CreateSource, EditSource, type SourceDetail, type SourceRevision } from '@standpoint/contracts/sources';
import type { TFunction } from 'i18next';
import type { FieldWords } from '../../lib/changed-fields';
import { formatDay } from '../../lib/format';
import { type DayContext, dayOrTyped } from '../../lib/read-day';

/** What a source needs to be cited. */
export type SourceDraft = Record<'outlet' | 'title' | 'url' | 'language' | 'publishedOn' | 'reliability', string>;
export type FullSourceDraft = SourceDraft & Record<'reliabilityReason' | 'archivedText' | 'reason', string>;

export const NEW_SOURCE: FullSourceDraft = {
  outlet: '',
  title: '',
  url: '',
  language: '',
  publishedOn: '',
  reliability: '',
  reliabilityReason: '',
  archivedText: '',
  reason: '',
};

const readFields = (draft: SourceDraft, days: DayContext) => ({
  outlet: draft.outlet,
  title: draft.title,
  url: draft.url.trim() || null,
  language: draft.language.trim() || null,
  publishedOn: dayOrTyped(draft.publishedOn, days),
  reliability: draft.reliability || null,
});

/** What the contract says of a source that is described in a form. */
export const readNewSource = (draft: SourceDraft & Partial<FullSourceDraft>, days: DayContext) =>
  CreateSource.safeParse({
    ...readFields(draft, days),
    reliabilityReason: draft.reliabilityReason?.trim() || null,
    archivedText: draft.archivedText?.trim() || null,
  });

export const sourceDraftOf = (source: SourceDetail): FullSourceDraft => ({
  outlet: source.outlet,
  title: source.title,
  url: source.url ?? '',
  language: source.language ?? '',
  publishedOn: source.publishedOn ? formatDay(source.publishedOn) : '',
  reliability: source.reliability ?? '',
  reliabilityReason: source.reliabilityReason ?? '',
  archivedText: source.archivedText ?? '',
  reason: '',
});

/** A letter that changes needs a reason of its own: the one on record speaks of the letter before. */
export function readEditedSource(draft: FullSourceDraft, begun: FullSourceDraft, days: DayContext) {
  const isRegraded = draft.reliability !== begun.reliability;
  const why = draft.reliabilityReason.trim();
  const isSaid = why !== '' && (!isRegraded || why !== begun.reliabilityReason.trim());
  return EditSource.safeParse({
    ...readFields(draft, days),
    reliabilityReason: isSaid ? why : isRegraded ? undefined : null,
    ...(draft.archivedText !== begun.archivedText && { archivedText: draft.archivedText.trim() || null }),
    reason: draft.reason.trim() || undefined,
  });
}

export const reliabilityWords = (t: TFunction, letter: string) =>
  letter === '' ? t('sources.notJudged') : `${letter}: ${t(`words.reliability.${letter as NonNullable<SourceDetail['reliability']>}`)}`;

export const draftWords = (t: TFunction, draft: FullSourceDraft): FieldWords => [
  [t('sources.outlet'), draft.outlet],
  [t('sources.sourceTitle'), draft.title],
  [t('sources.address'), draft.url],
  [t('sources.language'), draft.language],
  [t('sources.publishedOn'), draft.publishedOn],
  [t('sources.reliability'), reliabilityWords(t, draft.reliability)],
  [t('sources.reliabilityReason'), draft.reliabilityReason],
];

export const revisionWords = (t: TFunction, revision: SourceRevision): FieldWords => [
  ...draftWords(t, sourceDraftOf({ ...revision, archivedText: null } as SourceDetail & SourceRevision)),
  [t('sources.sha256'), revision.archivedSha256 ?? ''],
];
