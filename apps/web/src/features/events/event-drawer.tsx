import '../../i18n/en/events';
import { Group } from '@mantine/core';
import type { EventDetail } from '@standpoint/contracts/events';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { revisionEntries } from '../../lib/revision-entries';
import { useWhyNot } from '../../lib/use-reader-role';
import { AppLink } from '../../ui/app-link';
import { Facts } from '../../ui/facts';
import { HistorySection } from '../../ui/history-section';
import { RecordActs } from '../../ui/record-acts';
import { RecordDrawer } from '../../ui/record-drawer';
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
  return (
    <RecordDrawer params={params} query={eventQuery(params, event)} titleOf={({ title }) => title} closeLabel={t('events.close')} row={event} onClose={onClose}>
      {(data, { timeZone }) => (
        <>
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
        </>
      )}
    </RecordDrawer>
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
        {
          label: t('events.round'),
          text: kind === 'talks' && status !== 'postponed' ? (
            <AppLink to="/w/$workspace/n/$negotiation/rounds/$event" params={{ ...params, event: slug }}>
              {t('events.brief')}
            </AppLink>
          ) : null,
        },
      ]}
    />
  );
}

function Acts({ params, event, onRemoved }: { params: NegotiationRef; event: EventDetail; onRemoved: () => void }) {
  const { t } = useTranslation();
  const whyNot = useWhyNot(params, 'event:edit');
  const remove = useRemoveEvent(params);
  return (
    <Group gap={6}>
      <RecordActs
        whyNot={whyNot}
        form={(onClose) => <EditEventForm params={params} event={event} onClose={onClose} />}
        removal={{
          title: t('events.removeNamed', { title: event.title }),
          text: t('events.removeText'),
          onRemove: () => remove.mutateAsync({ event: event.id, ifMatch: event.revision }),
        }}
        onRemoved={onRemoved}
      />
    </Group>
  );
}
