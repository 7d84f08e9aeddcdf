import { Button, Checkbox, NativeSelect, Popover, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { STATEMENT_SORTS, type StatementSort } from '@standpoint/contracts/statement-search';
import { useTranslation } from 'react-i18next';
import { DENSITIES, type Look, OPTIONAL } from './grid/columns';
import { type Grouping, GROUPINGS, type TableSearch } from './table-search';
import styles from './statements-table.module.css';

interface ViewMenuProps {
  readonly search: TableSearch;
  readonly view: 'table' | 'list';
  readonly look: Look;
  readonly onSearch: (change: TableSearch) => void;
  readonly onLook: (look: Look) => void;
}

/** How the rows are shown. Order and grouping stand in the address; columns and density are this reader's own. */
export function ViewMenu({ search, view, look, onSearch, onLook }: ViewMenuProps) {
  const { t } = useTranslation();
  const views = ['table', 'list'] as const;
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" h={32} px="sm" leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}>
          {t('table.view')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('table.view')} className={styles.menu ?? ''}>
        <Stack gap="sm">
          <SegmentedControl
            aria-label={t('table.as.label')}
            value={view}
            onChange={(next) => onSearch({ view: next })}
            data={views.map((value) => ({ value, label: t(`table.as.${value}`) }))}
          />
          <NativeSelect
            label={t('table.group.label')}
            value={search.group ?? ''}
            onChange={(event) => onSearch({ group: (event.currentTarget.value || undefined) as Grouping | undefined })}
            data={[{ value: '', label: t('table.group.none') }, ...GROUPINGS.map((value) => ({ value, label: t(`table.group.${value}`) }))]}
          />
          <NativeSelect
            label={t('table.sort.label')}
            value={search.sort ?? 'saidOn'}
            disabled={search.group === 'day'}
            onChange={(event) => onSearch({ sort: sortIn(event.currentTarget.value), order: undefined })}
            data={STATEMENT_SORTS.map((value) => ({ value, label: t(`table.sort.${value}`) }))}
          />
          {view === 'table' && <Columns look={look} onLook={onLook} />}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

const sortIn = (value: string) => (value === 'saidOn' ? undefined : (value as StatementSort));

function Columns({ look, onLook }: Pick<ViewMenuProps, 'look' | 'onLook'>) {
  const { t } = useTranslation();
  const toggle = (id: (typeof OPTIONAL)[number]) =>
    onLook({ ...look, hidden: look.hidden.includes(id) ? look.hidden.filter((one) => one !== id) : [...look.hidden, id] });
  return (
    <>
      <Stack gap={4} role="group" aria-label={t('table.columns')}>
        <Text size="sm" fw={500}>
          {t('table.columns')}
        </Text>
        {OPTIONAL.map((id) => (
          <Checkbox key={id} size="sm" label={t(`table.column.${id}`)} checked={!look.hidden.includes(id)} onChange={() => toggle(id)} />
        ))}
      </Stack>
      <SegmentedControl
        aria-label={t('table.density.label')}
        value={look.density}
        onChange={(next) => onLook({ ...look, density: next })}
        data={DENSITIES.map((value) => ({ value, label: t(`table.density.${value}`) }))}
      />
    </>
  );
}
