import type { PartyRevision } from '@standpoint/contracts/parties';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { FieldWords } from '../../../lib/changed-fields';
import { formatDay } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { revisionEntries } from '../../../lib/revision-entries';
import { HistorySection } from '../../../ui/history-section';
import { partyRevisionsQuery } from '../parties.query';
import { partyWords } from '../party-draft';

interface PartyHistoryProps {
  readonly params: NegotiationRef;
  readonly party: string;
  readonly timeZone: string;
}

export function PartyHistory({ params, party, timeZone }: PartyHistoryProps) {
  const { t } = useTranslation();
  return (
    <HistorySection
      query={partyRevisionsQuery(params, party)}
      entriesOf={({ items }) =>
        revisionEntries(t, items, { thingOf, nameOf: (revision) => nameOf(t, revision), wordsOf: (revision) => wordsOf(t, revision), timeZone })
      }
    />
  );
}

function thingOf(revision: PartyRevision): string {
  if (revision.subject === 'party') return 'party';
  return revision.subject === 'seat' ? `seat ${revision.negotiation.id}` : revision.id;
}

function nameOf(t: TFunction, revision: PartyRevision): string {
  if (revision.subject === 'party') return revision.name;
  if (revision.subject === 'seat') return t('parties.seatAt', { negotiation: revision.negotiation.name });
  return t('parties.membershipOf', { party: revision.party.name, bloc: revision.bloc.name });
}

function wordsOf(t: TFunction, revision: PartyRevision): FieldWords {
  if (revision.subject === 'party') {
    return partyWords(t, { ...revision, countryCode: revision.countryCode ?? '', wikidataId: revision.wikidataId ?? '' });
  }
  if (revision.subject === 'seat') {
    return [
      [t('parties.role'), t(`words.seatRole.${revision.role}`)],
      [t('parties.seatColumn'), String(revision.order + 1)],
    ];
  }
  return [
    [t('parties.from'), revision.validFrom ? formatDay(revision.validFrom) : ''],
    [t('parties.until'), revision.validUntil ? formatDay(revision.validUntil) : ''],
  ];
}
