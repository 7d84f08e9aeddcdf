import type { Matrix } from '@standpoint/contracts/matrix';
import { ReadingSearch } from '@standpoint/contracts/reading';
import { useDebouncedValue } from '@mantine/hooks';
import { type QueryObserverResult, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { partOf } from '../../lib/address';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import type { InSight } from './grid/use-window';
import { type Layout, layOut } from './layout';
import type { MatrixSearch } from './matrix-search';
import { matrixQuery, partQuery } from './matrix.query';
import { partsIn } from './parts';

/** Long enough for a quick scroll to pass over what nobody will look at. */
const SETTLE_MS = 60;
const NONE: InSight = { rows: { from: 0, to: 0 }, columns: { from: 0, to: 0 } };

const cellsOf = (answers: QueryObserverResult<Matrix>[]) => answers.flatMap(({ data }) => data?.cells ?? []);

/** The table of an address: as a whole, or, where it has more than 2,000 cells, what is in sight of it. */
export function useMatrix({ workspace, negotiation }: NegotiationRef, search: MatrixSearch) {
  const reading = partOf(ReadingSearch, search);
  const query = useQuery(matrixQuery(workspace, negotiation, { ...reading, cells: 'few' }));
  const read = query.data;
  const isPartial = read !== undefined && read.cells.length === 0 && read.coverage.total > 0;

  const [sight, setSight] = useState<InSight>(NONE);
  const [settled] = useDebouncedValue(sight, SETTLE_MS, { leading: true });
  const axes = useMemo(() => (read && isPartial ? layOut(read, search) : null), [read, isPartial, search]);
  const parts = axes ? partsIn(axes, settled) : [];
  const cells = useQueries({
    queries: parts.map((part) => partQuery(workspace, negotiation, { ...reading, asOf: read?.asOf, ...part })),
    combine: cellsOf,
  });
  const matrix = useMemo(() => read && (isPartial ? { ...read, cells } : read), [read, isPartial, cells]);
  const layout: Layout | undefined = useMemo(() => matrix && layOut(matrix, search), [matrix, search]);
  return { query, matrix, layout, isPartial, onSight: setSight };
}
