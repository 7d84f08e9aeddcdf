import { Anchor } from '@mantine/core';
import type { PartyDetail } from '@standpoint/contracts/parties';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { AppLink } from '../../../ui/app-link';
import { Facts } from '../../../ui/facts';

export function PartyFacts({ params, party }: { params: NegotiationRef; party: PartyDetail }) {
  const { t } = useTranslation();
  const { shortName, name, kind, countryCode, wikidataId, seat, negotiations, statementCount, statementCountElsewhere, positionCount } = party;
  const elsewhere = negotiations.map((other) => t('parties.roleAt', { role: t(`words.seatRole.${other.role}`), negotiation: other.name }));
  return (
    <Facts
      facts={[
        { label: t('parties.role'), text: seat ? t('parties.seatOf', { role: t(`words.seatRole.${seat.role}`), seat: seat.order + 1 }) : t('parties.notSeated') },
        { label: t('parties.kind'), text: t(`words.partyKind.${kind}`) },
        { label: t('parties.shortName'), text: shortName === name ? null : <bdi>{shortName}</bdi> },
        {
          label: t('parties.said'),
          text: (
            <>
              <AppLink to="/w/$workspace/n/$negotiation/statements" params={params} search={{ party: party.slug }}>
                {t('parties.statements', { count: statementCount })}
              </AppLink>
              {`, ${t('parties.positions', { count: positionCount })}`}
              {statementCountElsewhere > 0 && ` · ${t('parties.elsewhere', { count: statementCountElsewhere })}`}
            </>
          ),
        },
        { label: t('parties.otherTables'), text: elsewhere.length > 0 ? formatList(elsewhere) : null },
        { label: t('parties.countryCode'), text: countryCode },
        { label: t('parties.wikidataId'), text: wikidataId && <Wikidata id={wikidataId} /> },
      ]}
    />
  );
}

function Wikidata({ id }: { id: string }) {
  return (
    <Anchor size="sm" href={`https://www.wikidata.org/wiki/${id}`} target="_blank" rel="noopener noreferrer">
      {id}
    </Anchor>
  );
}
