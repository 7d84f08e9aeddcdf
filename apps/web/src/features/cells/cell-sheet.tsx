import '../../i18n/en/cells';
import { Skeleton, Stack, Tabs } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { CellActions } from './cell-actions';
import { useOpenCell } from './cell-context';
import { CellFacets } from './cell-facets';
import { CellHeader } from './cell-header';
import { RevisionsTab } from './tabs/revisions-tab';
import { SourcesTab } from './tabs/sources-tab';
import { StatementsTab } from './tabs/statements-tab';
import { WhyTab } from './tabs/why-tab';

const OverTime = lazy(() => import('./over-time/over-time').then((module) => ({ default: module.OverTime })));

const TABS = { statements: StatementsTab, revisions: RevisionsTab, sources: SourcesTab, why: WhyTab } as const;
const NAMES = Object.keys(TABS) as (keyof typeof TABS)[];

export function CellSheet() {
  const { t } = useTranslation();
  const { params, search, scale } = useOpenCell();
  return (
    <Stack gap="md">
      <CellHeader />
      <CellActions />
      <CellFacets />
      <Suspense fallback={<Skeleton h={140} />}>
        <OverTime params={params} search={search} scale={scale} />
      </Suspense>
      <Tabs defaultValue="statements" keepMounted={false}>
        <Tabs.List>
          {NAMES.map((name) => (
            <Tabs.Tab key={name} value={name} px="xs">
              {t(`cells.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {NAMES.map((name) => {
          const Tab = TABS[name];
          return (
            <Tabs.Panel key={name} value={name} pt="sm">
              <Tab />
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </Stack>
  );
}
