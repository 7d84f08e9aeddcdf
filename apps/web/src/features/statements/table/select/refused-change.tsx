import { Alert, Button, List, Text } from '@mantine/core';
import type { Fault } from '@standpoint/contracts/problem';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../../lib/bidi';
import { ProblemError } from '../../../../lib/api';
import { formatNumber } from '../../../../lib/format';
import type { NegotiationRef } from '../../../../lib/negotiation-lists.query';
import { useFailureText } from '../../../../ui/failure';
import { StatementLink } from '../../statement-link';
import type { Selection } from './selection';

interface RefusedChangeProps {
  readonly params: NegotiationRef;
  readonly error: unknown;
  readonly selection: Selection;
  readonly onLeaveOut: (ids: ReadonlySet<string>) => void;
}

const MOST_SHOWN = 5;
const STATEMENT = /^statements\.([0-9a-f-]{36})$/;

/** Why nothing was changed: which statements stand in the way, and how to go on without them. */
export function RefusedChange({ params, error, selection, onLeaveOut }: RefusedChangeProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const faults = error instanceof ProblemError ? error.problem.errors.filter(({ path }) => STATEMENT.test(path)) : [];
  if (faults.length === 0) {
    const hasMoved = error instanceof ProblemError && error.problem.code === 'selection-changed';
    return (
      <Alert role="alert" color="red">
        {hasMoved ? t('table.change.moved') : failureText(error)}
      </Alert>
    );
  }
  const ids = new Set(faults.map(idOf));
  return (
    <Alert role="alert" color="red" title={t('table.change.refused', { count: ids.size, number: formatNumber(ids.size) })}>
      <List size="sm">
        {faults.slice(0, MOST_SHOWN).map((fault) => (
          <List.Item key={`${fault.path} ${fault.code}`}>
            <StatementLink params={params} statement={idOf(fault)}>
              {wordsOf(idOf(fault), selection)}
            </StatementLink>{' '}
            {fault.message}
          </List.Item>
        ))}
      </List>
      {faults.length > MOST_SHOWN && <Text size="sm">{t('table.moreCodings', { count: faults.length - MOST_SHOWN })}</Text>}
      {selection.kind === 'some' && selection.byId.size > ids.size && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={() => onLeaveOut(ids)}>
          {t('table.change.leaveOut')}
        </Button>
      )}
    </Alert>
  );
}

const idOf = ({ path }: Fault) => STATEMENT.exec(path)?.[1] ?? '';

function wordsOf(id: string, selection: Selection): string {
  const quote = selection.kind === 'some' ? selection.byId.get(id)?.quote : undefined;
  return quote ? `“${isolated(quote.length > 60 ? `${quote.slice(0, 58)}…` : quote)}”` : id;
}
