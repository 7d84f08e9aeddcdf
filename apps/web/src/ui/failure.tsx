import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ProblemError, UnreachableError } from '../lib/api';

/** What to tell the reader about a failure: the API's own words where it gave some. */
export function useFailureText(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    if (error instanceof ProblemError) return problemText(error);
    if (error instanceof z.ZodError) return t('common.unreadable');
    return t(error instanceof UnreachableError ? 'common.unreachable' : 'common.unexpected');
  };
}

/** A fault of the address names no field that the reader could see: its message says all. */
function problemText({ message, problem: { errors } }: ProblemError): string {
  const isOfAddress = errors.length > 0 && errors.every(({ path }) => path.startsWith('search.'));
  return isOfAddress ? errors.map((fault) => fault.message).join(' ') : message;
}

export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const textOf = useFailureText();
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t('common.failed')} maw={640} m="md">
      <Text size="sm">{textOf(error)}</Text>
      {onRetry && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
