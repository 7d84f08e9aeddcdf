import { Button, Group, Stack, Text } from '@mantine/core';
import type { View } from '@standpoint/contracts/views';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../ui/failure';

interface RemoveViewProps {
  readonly view: View;
  readonly error: Error | null;
  readonly onRemove: () => Promise<void>;
  readonly onCancel: () => void;
}

export function RemoveView({ view, error, onRemove, onCancel }: RemoveViewProps) {
  const { t } = useTranslation();
  const remove = () => void onRemove().catch(() => undefined);
  return (
    <Stack gap="sm">
      <Text size="sm">{t('views.removeText', { name: view.name })}</Text>
      {error && <Failure error={error} onRetry={remove} />}
      <Group gap="xs">
        <Button size="xs" data-autofocus onClick={remove}>
          {t('views.removeSure')}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {t('views.keep')}
        </Button>
      </Group>
    </Stack>
  );
}
