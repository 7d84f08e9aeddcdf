import '../../i18n/en/catalogue';
import '../../i18n/en/events';
import { Group, Skeleton, Stack } from '@mantine/core';
import type { EventDetail } from '@standpoint/contracts/events';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/actions';
import { KeyHint } from '../../actions/key-hint';
import { type NegotiationRef, settingsQuery } from '../../lib/negotiation-lists.query';
import { revisionEntries } from '../../lib/revision-entries';
import { useWhyNot } from '../../lib/use-reader-role';
import { usesOf } from '../../lib/uses-of';
import { AppLink } from '../../ui/app-link';
import { Facts } from '../../ui/facts';
import { Failure } from '../../ui/failure';
import { GuardedButton } from '../../ui/guarded-button';
import { HistorySection } from '../../ui/history-section';
import { RemoveDialog } from '../../ui/remove-dialog';
import { SideDrawer } from '../../ui/side-drawer';
import { linkOfRow } from '../../ui/use-list-keys';
import { eventDraftOf, eventWords } from './event-draft';
import { EditEventForm } from './event-form';
import { StatusMark } from './event-marks';
import { fullTimeWords } from './event-times';
import { useRemoveEvent } from './events.mutation';
import { eventQuery, eventRevisionsQuery } from './events.query';

interface EventDrawerProps {
  readonly params: NegotiationRef;
  readonly event: string;
  readonly onClose: () => void;
}

/** One event: when, where, who, and what was said there. It has an address of its own. */
export function EventDrawer({ params, event, onClose }: EventDrawerProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(eventQuery(params, event));
  const timeZone = useQuery(settingsQuery(params)).data?.timeZone;
  return (
    <SideDrawer title={data?.title ?? t(error ? 'common.notFound' : 'common.loading')} closeLabel={t('events.close')} onClose={onClose} origin={() => linkOfRow(event)}>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !(data && timeZone) && <Skeleton h={220} />}
      {data && timeZone && (
        <Stack gap="lg">
          <About params={params} event={data} />
          <Acts params={params} event={data} onRemoved={onClose} />
          <HistorySection
            query={eventRevisionsQuery(params, event)}
            entriesOf={({ items }) => {
              const names = new Map(items.flatMap(({ parties }) => parties.map(({ slug, name }) => [slug, name] as const)));
              return revisionEntries(t, items, {
                thingOf: () => 'event',
                nameOf: ({ title }) => title,
                wordsOf: (revision) => eventWords(t, eventDraftOf(revision), (slug) => names.get(slug) ?? slug),
                timeZone,
              });
            }}
          />
        </Stack>
      )}
    </SideDrawer>
  );
}

function About({ params, event }: { params: NegotiationRef; event: EventDetail }) {
  const { t } = useTranslation();
  const { slug, kind, status, place, parties, statementCount } = event;
  const names = parties.map((party, at) => (
    <Fragment key={party.id}>
      {at > 0 && ', '}
      <AppLink to="/w/$workspace/n/$negotiation/parties/$party" params={{ ...params, party: party.slug }}>
        <bdi>{party.name}</bdi>
      </AppLink>
    </Fragment>
  ));
  return (
    <Facts
      facts={[
        { label: t('events.when'), text: fullTimeWords(t, event) },
        { label: t('events.status'), text: <StatusMark status={status} /> },
        { label: t('events.kind'), text: t(`events.kinds.${kind}`) },
        { label: t('events.place'), text: place && <bdi>{place}</bdi> },
        { label: t('events.parties'), text: names.length > 0 ? names : null },
        {
          label: t('events.saidThere'),
          text: (
            <AppLink to="/w/$workspace/n/$negotiation/statements" params={params} search={{ event: slug }}>
              {t('events.statements', { count: statementCount })}
            </AppLink>
          ),
        },
      ]}
    />
  );
}

function Acts({ params, event, onRemoved }: { params: NegotiationRef; event: EventDetail; onRemoved: () => void }) {
  const { t } = useTranslation();
  const whyNot = useWhyNot(params, 'event:edit');
  const remove = useRemoveEvent(params);
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const onClose = () => setDoing(null);
  useActions(whyNot === null ? { 'list.edit': () => setDoing('edit') } : {}, () => doing === null);
  return (
    <Group gap={6}>
      <GuardedButton size="compact-sm" label={t('catalogue.edit')} whyNot={whyNot} onClick={() => setDoing('edit')} rightSection={<KeyHint action="list.edit" />} />
      <GuardedButton size="compact-sm" label={t('catalogue.remove')} whyNot={whyNot} onClick={() => setDoing('remove')} />
      {doing === 'edit' && <EditEventForm params={params} event={event} onClose={onClose} />}
      {doing === 'remove' && (
        <RemoveDialog
          title={t('events.removeNamed', { title: event.title })}
          text={t('events.removeText')}
          label={t('catalogue.remove')}
          onRemove={() => remove.mutateAsync({ event: event.id, ifMatch: event.revision })}
          about={(error) => usesOf(t, error)}
          onRemoved={onRemoved}
          onClose={onClose}
        />
      )}
    </Group>
  );
}
