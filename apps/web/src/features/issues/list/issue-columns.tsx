import { ActionIcon, Menu, Text } from '@mantine/core';
import type { IssueCodings } from '@standpoint/contracts/edit-issues';
import type { Issue } from '@standpoint/contracts/issues';
import { IconArrowDown, IconArrowUp, IconDotsVertical, IconPencil } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../../actions/key-hint';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { AppLink } from '../../../ui/app-link';
import type { Column } from '../../../ui/list-table';
import { depthOf, placeAfterMove } from '../issue-tree';
import { scaleWords } from '../scale/scale-words';

interface Listing {
  readonly params: NegotiationRef;
  readonly issues: readonly Issue[];
  readonly codings: readonly IssueCodings[];
  readonly mayEdit: boolean;
  readonly onMove: (slug: string, by: 1 | -1) => void;
  readonly onEdit: (slug: string) => void;
}

export function issueColumns(t: TFunction, listing: Listing): readonly Column<Issue>[] {
  const { params, issues, codings, mayEdit } = listing;
  return [
    { key: 'issue', label: t('issues.issue'), width: 'minmax(0, 2.4fr)', isHead: true, cell: (issue) => <Name params={params} issue={issue} depth={depthOf(issues, issue)} /> },
    { key: 'status', label: t('issues.status'), width: 'minmax(0, 0.8fr)', cell: ({ scale, status }) => scale && t(`issues.statuses.${status}`) },
    { key: 'scale', label: t('issues.scale'), width: 'minmax(0, 1.6fr)', cell: ({ scale }) => scale && scaleWords(t, scale) },
    { key: 'counted', label: t('issues.counted'), width: '110px', cell: ({ scale, inGap }) => scale && t(inGap ? 'issues.inGap' : 'issues.tracked') },
    {
      key: 'codings',
      label: t('issues.codings'),
      width: '80px',
      cell: (issue) => issue.scale && <Codings params={params} issue={issue} codings={codings.find(({ issueId }) => issueId === issue.id)} />,
    },
    ...(mayEdit ? [{ key: 'acts', label: t('issues.orderColumn'), width: '56px', isPlain: true, cell: (issue: Issue) => <RowMenu issue={issue} {...listing} /> }] : []),
  ];
}

function Name({ params, issue: { slug, title, question, scale }, depth }: { params: NegotiationRef; issue: Issue; depth: number }) {
  return (
    <div style={{ paddingInlineStart: depth * 20 }}>
      <AppLink to="/w/$workspace/n/$negotiation/issues/$issue" params={{ ...params, issue: slug }} fw={scale ? 600 : 700}>
        <bdi>{title}</bdi>
      </AppLink>
      {question && (
        <Text size="xs" c="dimmed" dir="auto">
          {question}
        </Text>
      )}
    </div>
  );
}

function Codings({ params, issue, codings }: { params: NegotiationRef; issue: Issue; codings: IssueCodings | undefined }) {
  const { t } = useTranslation();
  if (!codings) return <>0</>;
  return (
    <AppLink to="/w/$workspace/n/$negotiation/statements" params={params} search={{ issue: issue.slug }} aria-label={t('issues.codings', { count: codings.codings })}>
      {codings.codings}
    </AppLink>
  );
}

function RowMenu({ issue, issues, onMove, onEdit }: Listing & { issue: Issue }) {
  const { t } = useTranslation();
  const canMove = (by: 1 | -1) => placeAfterMove(issues, issue, by) !== undefined;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size={28} aria-label={t('issues.moveNamed', { title: issue.title })}>
          <IconDotsVertical size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowUp size={14} aria-hidden />} rightSection={<KeyHint action="list.move-up" />} disabled={!canMove(-1)} onClick={() => onMove(issue.slug, -1)}>
          {t('issues.moveUp')}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={14} aria-hidden />} rightSection={<KeyHint action="list.move-down" />} disabled={!canMove(1)} onClick={() => onMove(issue.slug, 1)}>
          {t('issues.moveDown')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPencil size={14} aria-hidden />} rightSection={<KeyHint action="list.edit" />} onClick={() => onEdit(issue.slug)}>
          {t('catalogue.edit')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
