import { Container, Group, Text, Title } from '@mantine/core';
import { exportAudit } from '@standpoint/contracts/audit';
import { pathOf } from '@standpoint/contracts/endpoint';
import { can } from '@standpoint/contracts/permissions';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, notFound } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AuditFilters } from '../../../features/identity/audit/audit-filters';
import { AuditList } from '../../../features/identity/audit/audit-list';
import { auditSearch } from '../../../features/identity/audit/audit-search';
import { auditQuery } from '../../../features/identity/audit/audit.query';
import { membersQuery } from '../../../features/identity/members/members.query';
import { WorkspaceFrame } from '../../../features/identity/workspace-frame';
import { API_BASE, queryStringOf } from '../../../lib/api';
import { negotiationsQuery } from '../../../lib/negotiation-lists.query';
import { CsvMenu } from '../../../ui/csv-menu';

export const Route = createFileRoute('/_signed-in/w/$workspace/audit')({
  validateSearch: auditSearch,
  // A page one may not see is not there.
  beforeLoad: ({ context }) => {
    if (!can(context.workspace.role, 'audit:read')) throw notFound();
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { workspace }, deps }) =>
    Promise.all([
      queryClient.ensureInfiniteQueryData(auditQuery(workspace, deps)),
      queryClient.ensureQueryData(membersQuery(workspace)),
      queryClient.ensureQueryData(negotiationsQuery(workspace)),
    ]),
  component: AuditPage,
});

function AuditPage() {
  const { t } = useTranslation();
  const { me, workspace } = Route.useRouteContext();
  const { workspace: ref } = Route.useParams();
  const filter = Route.useSearch();
  const navigate = Route.useNavigate();
  const entries = useSuspenseInfiniteQuery(auditQuery(ref, filter));
  const members = useSuspenseQuery(membersQuery(ref)).data.items;
  const negotiations = useSuspenseQuery(negotiationsQuery(ref)).data.items;

  return (
    <WorkspaceFrame me={me} workspace={workspace}>
      <title>{`${t('audit.of', { workspace: workspace.name })} · ${t('common.product')}`}</title>
      <Container size="lg" py="xl">
        <Group justify="space-between" mb="lg">
          <div>
            <Title order={1} size="h2">
              {t('audit.of', { workspace: workspace.name })}
            </Title>
            <Text c="dimmed">{t('audit.about')}</Text>
          </div>
          <CsvMenu
            files={[
              { label: t('audit.file'), href: `${API_BASE}${pathOf(exportAudit.path, { workspace: ref })}${queryStringOf(filter)}` },
            ]}
          />
        </Group>
        <AuditFilters
          filter={filter}
          people={members.map(({ userId, name }) => ({ value: userId, label: name }))}
          negotiations={negotiations.map(({ slug, title }) => ({ value: slug, label: title }))}
          onChange={(change) => void navigate({ search: (now) => auditSearch({ ...now, ...change }), replace: true })}
          onClear={() => void navigate({ search: {} })}
        />
        <AuditList
          workspace={ref}
          entries={entries.data.pages.flatMap(({ items }) => items)}
          hasMore={entries.hasNextPage}
          isLoadingMore={entries.isFetchingNextPage}
          onMore={() => void entries.fetchNextPage()}
        />
      </Container>
    </WorkspaceFrame>
  );
}
