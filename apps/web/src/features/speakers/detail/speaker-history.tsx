import type { SpeakerRevision } from '@standpoint/contracts/speakers';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { FieldWords } from '../../../lib/changed-fields';
import { formatDay } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { revisionEntries } from '../../../lib/revision-entries';
import { HistorySection } from '../../../ui/history-section';
import { speakerWords } from '../speaker-draft';
import { speakerRevisionsQuery } from '../speakers.query';

interface SpeakerHistoryProps {
  readonly params: NegotiationRef;
  readonly speaker: string;
  readonly timeZone: string;
}

export function SpeakerHistory({ params, speaker, timeZone }: SpeakerHistoryProps) {
  const { t } = useTranslation();
  return (
    <HistorySection
      query={speakerRevisionsQuery(params, speaker)}
      entriesOf={({ items }) =>
        revisionEntries(t, items, {
          thingOf: (revision) => (revision.subject === 'speaker' ? 'speaker' : revision.id),
          nameOf: (revision) => nameOf(t, revision),
          wordsOf: (revision) => wordsOf(t, revision),
          timeZone,
        })
      }
    />
  );
}

function nameOf(t: TFunction, revision: SpeakerRevision): string {
  if (revision.subject === 'speaker') return revision.name;
  if (revision.subject === 'alias') return t('speakers.spellingNamed', { spelling: revision.spelling });
  return t('speakers.authorityNamed', { party: revision.party?.name ?? t('speakers.forNobody') });
}

function wordsOf(t: TFunction, revision: SpeakerRevision): FieldWords {
  if (revision.subject === 'speaker') return speakerWords(t, { ...revision, note: revision.note ?? '' });
  if (revision.subject === 'alias') return [[t('speakers.judgement'), t(`speakers.judged.${revision.judgement}`)]];
  const { capacity, authority, validFrom, validUntil } = revision;
  return [
    [t('speakers.capacity'), capacity ?? ''],
    [t('speakers.authority'), t(`words.authority.${authority}`)],
    [t('speakers.from'), validFrom ? formatDay(validFrom) : ''],
    [t('speakers.until'), validUntil ? formatDay(validUntil) : ''],
  ];
}
