import '../../i18n/en/catalogue';
import '../../i18n/en/parties';
import { Skeleton, Stack } from '@mantine/core';
import type { PartyDetail } from '@standpoint/contracts/parties';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type NegotiationRef, settingsQuery } from '../../lib/negotiation-lists.query';
import { useWhyNot } from '../../lib/use-reader-role';
import { AppLink } from '../../ui/app-link';
import { Failure } from '../../ui/failure';
import { PageBody } from '../../ui/page-body';
import { PartyActs } from './page/party-acts';
import { PartyBlocs } from './page/party-blocs';
import { PartyFacts } from './page/party-facts';
import { PartyHistory } from './page/party-history';
import { PartySpeakers } from './page/party-speakers';
import { partyQuery } from './parties.query';

interface PartyPageProps {
  readonly params: NegotiationRef;
  readonly party: string;
  /** The party is gone from here. */
  readonly onRemoved: () => void;
  /** Where it stands. */
  readonly children?: ReactNode;
}

/** One party: its seat, the blocs it belongs to, and who speaks for it. */
export function PartyPage({ params, party, onRemoved, children }: PartyPageProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(partyQuery(params, party));
  const settings = useQuery(settingsQuery(params)).data;
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <PageBody
      {...(data && { title: data.name })}
      nav={
        <AppLink to="/w/$workspace/n/$negotiation/parties" params={{ ...params }}>
          {t('parties.all')}
        </AppLink>
      }
      acts={data && <PartyActs params={params} party={data} onRemoved={onRemoved} />}
    >
      {data && settings ? <Detail params={params} party={data} today={settings.today} timeZone={settings.timeZone}>{children}</Detail> : <Skeleton h={240} />}
    </PageBody>
  );
}

interface DetailProps {
  readonly params: NegotiationRef;
  readonly party: PartyDetail;
  readonly today: string;
  readonly timeZone: string;
  readonly children: ReactNode;
}

function Detail({ params, party, today, timeZone, children }: DetailProps) {
  const whyNotParty = useWhyNot(params, 'party:edit');
  const whyNotSpeaker = useWhyNot(params, 'speaker:edit');
  return (
    <Stack gap="xl">
      <PartyFacts params={params} party={party} />
      {children}
      <PartyBlocs params={params} party={party} today={today} whyNot={whyNotParty} />
      <PartySpeakers params={params} party={party} today={today} whyNot={whyNotSpeaker} />
      <PartyHistory params={params} party={party.id} timeZone={timeZone} />
    </Stack>
  );
}
