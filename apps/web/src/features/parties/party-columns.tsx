import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDotsVertical } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../actions/key-hint';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { periodWords } from '../../lib/period-words';
import { AppLink } from '../../ui/app-link';
import type { Column } from '../../ui/list-table';
import { placeAfterMove, type SeatedParty } from './use-seat-moves';

interface Seating {
  readonly params: NegotiationRef;
  readonly parties: readonly SeatedParty[];
  readonly mayEdit: boolean;
  readonly onMove: (slug: string, by: 1 | -1) => void;
}

export function partyColumns(t: TFunction, seating: Seating): readonly Column<SeatedParty>[] {
  const { params, mayEdit } = seating;
  return [
    { key: 'seat', label: t('parties.seatColumn'), width: '44px', cell: ({ order }) => order + 1 },
    {
      key: 'name',
      label: t('parties.party'),
      width: 'minmax(0, 1.6fr)',
      isHead: true,
      cell: ({ slug, name }) => (
        <AppLink to="/w/$workspace/n/$negotiation/parties/$party" params={{ ...params, party: slug }} fw={600}>
          <bdi>{name}</bdi>
        </AppLink>
      ),
    },
    { key: 'kind', label: t('parties.kind'), width: 'minmax(0, 0.8fr)', cell: ({ kind }) => t(`words.partyKind.${kind}`) },
    {
      key: 'statements',
      label: t('parties.statementsColumn'),
      width: '90px',
      cell: ({ slug, statementCount }) => (
        <AppLink to="/w/$workspace/n/$negotiation/statements" params={params} search={{ party: slug }} aria-label={t('parties.statements', { count: statementCount ?? 0 })}>
          {statementCount}
        </AppLink>
      ),
    },
    { key: 'blocs', label: t('parties.blocs'), width: 'minmax(0, 2fr)', cell: ({ memberships }) => (memberships.length > 0 ? <Blocs params={params} memberships={memberships} /> : null) },
    ...(mayEdit ? [{ key: 'acts', label: t('parties.move'), width: '60px', isActs: true, cell: (party: SeatedParty) => <RowMenu party={party} {...seating} /> }] : []),
  ];
}

function Blocs({ params, memberships }: { params: NegotiationRef; memberships: SeatedParty['memberships'] }) {
  const { t } = useTranslation();
  return memberships.map((membership) => (
    <div key={membership.id}>
      <AppLink to="/w/$workspace/n/$negotiation/parties/$party" params={{ ...params, party: membership.bloc.slug }}>
        <bdi>{membership.bloc.name}</bdi>
      </AppLink>{' '}
      {periodWords(t, membership)}
    </div>
  ));
}

function RowMenu({ party: { slug, name }, parties, onMove }: Seating & { party: SeatedParty }) {
  const { t } = useTranslation();
  const canMove = (by: 1 | -1) => placeAfterMove(parties, slug, by) !== undefined;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size={28} aria-label={t('parties.moveNamed', { name })}>
          <IconDotsVertical size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowUp size={14} aria-hidden />} rightSection={<KeyHint action="list.move-up" />} disabled={!canMove(-1)} onClick={() => onMove(slug, -1)}>
          {t('parties.moveUp')}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={14} aria-hidden />} rightSection={<KeyHint action="list.move-down" />} disabled={!canMove(1)} onClick={() => onMove(slug, 1)}>
          {t('parties.moveDown')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
