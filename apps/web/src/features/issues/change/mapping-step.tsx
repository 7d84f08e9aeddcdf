import { Alert, List, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../ui/failure';
import { MappingTable } from './mapping-table';
import styles from './change-scale.module.css';
import type { ScaleChange } from './use-scale-change';

/** How much is coded, and where each value in use goes. */
export function MappingStep({ change }: { change: ScaleChange }) {
  const { t } = useTranslation();
  const { preview, rows, linear } = change;
  if (preview.error && !preview.data) return <Failure error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!preview.data) return <Skeleton h={160} />;
  const { standing, values } = preview.data;
  const counts = { codings: t('issues.codings', { count: standing.codings }), statements: t('issues.statements', { count: standing.statements }) };
  const clashes = preview.data.faults.filter(({ code }) => code !== 'value-not-mapped' && code !== 'value-off-scale');
  if (values.length === 0) return <Text size="sm">{standing.codings === 0 ? t('issues.change.nothingCoded') : t('issues.change.movesNone')}</Text>;
  return (
    <Stack gap="sm">
      <Text size="sm">
        {t('issues.change.standing', counts)} <Moves change={change} />
      </Text>
      {clashes.length > 0 && (
        <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t('issues.change.refused')}>
          <List size="sm">
            {clashes.map(({ message }) => (
              <List.Item key={message}>{message}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {linear && <Linear change={change} linear={linear} />}
      <MappingTable change={change} rows={rows} values={values} />
      {values.some(({ retracted }) => retracted > 0) && (
        <Text size="xs" c="dimmed">
          {t('issues.change.retractedHint')}
        </Text>
      )}
    </Stack>
  );
}

/** How many codings get a new value. */
export function Moves({ change: { preview } }: { change: ScaleChange }) {
  const { t } = useTranslation();
  const moved = preview.data?.moved;
  if (!moved) return null;
  if (moved.codings === 0) return <>{t('issues.change.movesNone')}</>;
  return <>{t('issues.change.moves', { codings: t('issues.codings', { count: moved.codings }), statements: t('issues.statements', { count: moved.statements }) })}</>;
}

function Linear({ change, linear }: { change: ScaleChange; linear: { factor: string; offset: string } }) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('issues.change.linear')}>
      <div className={styles.linear}>
        <TextInput label={t('issues.change.factor')} inputMode="decimal" value={linear.factor} onChange={(event) => change.choose({ factor: event.currentTarget.value })} />
        <TextInput label={t('issues.change.offset')} inputMode="decimal" value={linear.offset} onChange={(event) => change.choose({ offset: event.currentTarget.value })} />
      </div>
      <Text size="xs" c="dimmed" mt={4}>
        {t('issues.change.linearHint')}
      </Text>
    </div>
  );
}
