import '../../i18n/en/parties';
import { Alert, Skeleton, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../actions/key-hint';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useWhyNot } from '../../lib/use-reader-role';
import { EmptyState } from '../../ui/empty-state';
import { Failure, useFailureText } from '../../ui/failure';
import { GuardedButton } from '../../ui/guarded-button';
import { ListTable } from '../../ui/list-table';
import { PageBody } from '../../ui/page-body';
import { useListKeys } from '../../ui/use-list-keys';
import { countedPartiesQuery, unseatedPartiesQuery } from './parties.query';
import { partyColumns } from './party-columns';
import { NewPartyForm } from './party-form';
import { SeatKnownPartyForm } from './seat-forms';
import { atTable, useSeatMoves } from './use-seat-moves';

interface PartyListProps {
  readonly params: NegotiationRef;
  readonly onOpen: (slug: string) => void;
  /** Leads from the parties to the speakers and back. */
  readonly nav: ReactNode;
}

/** The table: who sits at it, in which role and order. */
export function PartyList({ params, onOpen, nav }: PartyListProps) {
  const { t } = useTranslation();
  const whyNot = useWhyNot(params, 'party:edit');
  const [adding, setAdding] = useState<'new' | 'known' | null>(null);
  const { data, error, refetch } = useQuery(countedPartiesQuery(params));
  const unseated = useQuery(unseatedPartiesQuery(params)).data?.items ?? [];
  const onClose = () => setAdding(null);
  const add = <GuardedButton label={t('negotiations.addParty')} whyNot={whyNot} onClick={() => setAdding('new')} rightSection={<KeyHint action="list.add" />} />;
  const seat = unseated.length > 0 && <GuardedButton label={t('parties.seatKnown')} whyNot={whyNot} onClick={() => setAdding('known')} />;
  return (
    <PageBody
      nav={nav}
      about={t('parties.what')}
      acts={
        <>
          {seat}
          {add}
        </>
      }
    >
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton h={240} />}
      {data?.items.length === 0 && (
        <EmptyState title={t('parties.none')} text={t('parties.noneText')}>
          {add}
        </EmptyState>
      )}
      <Seats params={params} whyNot={whyNot} onAdd={() => setAdding('new')} />
      {adding === 'new' && (
        <NewPartyForm
          params={params}
          onDone={(slug) => {
            onClose();
            onOpen(slug);
          }}
          onClose={onClose}
        />
      )}
      {adding === 'known' && <SeatKnownPartyForm params={params} onClose={onClose} />}
    </PageBody>
  );
}

interface SeatsProps {
  readonly params: NegotiationRef;
  readonly whyNot: string | null;
  readonly onAdd: () => void;
}

function Seats({ params, whyNot, onAdd }: SeatsProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const parties = atTable(useQuery(countedPartiesQuery(params)).data?.items ?? []);
  const { move, moved, failure } = useSeatMoves(params, parties);
  const mayEdit = whyNot === null;
  const { list } = useListKeys({ onAdd: mayEdit ? onAdd : undefined, onMove: mayEdit ? move : undefined });
  if (parties.length === 0) return null;
  return (
    <>
      {failure && (
        <Alert role="alert" color="red" mb="sm">
          {failureText(failure)}
        </Alert>
      )}
      <VisuallyHidden role="status">{moved && t('parties.moved', moved)}</VisuallyHidden>
      <ListTable
        ref={list}
        label={t('parties.atTheTable')}
        columns={partyColumns(t, { params, parties, mayEdit, onMove: move })}
        rows={parties}
        keyOf={({ slug }) => slug}
        groupOf={({ role }) => t(`parties.roles.${role}`)}
      />
    </>
  );
}
