import '../../../i18n/en/table';
import { useMediaQuery } from '@mantine/hooks';
import type { Role } from '@standpoint/contracts/permissions';
import type { ListedStatement } from '@standpoint/contracts/statements';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stringifyAddress } from '../../../lib/address';
import { partOf } from '../../../lib/address';
import { type NegotiationRef, settingsQuery } from '../../../lib/negotiation-lists.query';
import { CsvMenu } from '../../../ui/csv-menu';
import { PageColumn } from '../../../ui/page-column';
import { FilterBar } from './filter/filter-bar';
import { useNames } from './filter/use-names';
import { keepLook, keptLook, type Look } from './grid/columns';
import type { Place } from './grid/rows-grid';
import { TableBody } from './table-body';
import { AskedSearch, type TableSearch } from './table-search';
import { useTableRows } from './use-table-rows';
import { ViewMenu } from './view-menu';

export interface StatementsTableProps {
  readonly params: NegotiationRef;
  readonly role: Role;
  readonly userId: string;
  readonly search: TableSearch;
  readonly unread: Readonly<Record<string, string>> | undefined;
  /** Where one was before, when one comes back. */
  readonly place: Place | null;
  readonly onSearch: (change: TableSearch & { readonly unread?: undefined }) => void;
  readonly onOpen: (statement: ListedStatement, place: Place) => void;
}

/** The log as a table: searched, filtered, ordered and grouped as the address says. */
export function StatementsTable(props: StatementsTableProps) {
  const { params, search, unread, onSearch } = props;
  const { t } = useTranslation();
  const isNarrow = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false });
  const view = search.view ?? (isNarrow ? 'list' : 'table');
  const [look, setLook] = useState(keptLook);
  const nameOf = useNames(params, search.coder);
  const rows = useTableRows(params, search, nameOf);
  const today = useQuery(settingsQuery(params)).data?.today;
  const base = `/w/${params.workspace}/n/${params.negotiation}`;
  const query = stringifyAddress(partOf(AskedSearch, search));
  const onLook = (next: Look) => {
    keepLook(next);
    setLook(next);
  };
  const Around = view === 'table' ? PageColumn : 'div';
  return (
    <Around>
      <FilterBar
        params={params}
        search={rows.filter}
        today={today ?? ''}
        nameOf={nameOf}
        counts={rows.counts}
        unread={unread}
        onSearch={onSearch}
        onDropUnread={() => onSearch({ unread: undefined })}
        onDone={focusRows}
        end={
          <>
            <ViewMenu search={search} view={view} look={look} onSearch={onSearch} onLook={onLook} />
            <CsvMenu
              files={[
                { label: t('table.csv.statements'), href: `${base}/statements.csv${query}` },
                { label: t('table.csv.positions'), href: `${base}/positions.csv${query}` },
              ]}
            />
          </>
        }
      />
      <TableBody {...props} rows={rows} nameOf={nameOf} look={look} view={view} />
    </Around>
  );
}

/** The stop of the Tab key among the rows. */
function focusRows() {
  document.querySelector<HTMLElement>('[data-statements-table] [data-row][tabindex="0"]')?.focus();
}
