import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from './failure';
import { useReturnFocus } from './use-return-focus';
import { useTopmostEscape } from './use-topmost-escape';
import { LAYER_STYLES } from './layer-styles';

interface RemoveDialogProps {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly onRemove: () => Promise<unknown>;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
  /** More about a refusal, such as what still uses it. */
  readonly about?: (error: unknown) => ReactNode;
}

/** Asks once; a refusal says what stands in the way. */
export function RemoveDialog({ title, text, label, onRemove, onRemoved, onClose, about }: RemoveDialogProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [isRemoving, setRemoving] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  useReturnFocus();
  const layer = useTopmostEscape(onClose);
  const remove = async () => {
    setRemoving(true);
    try {
      await onRemove();
      onRemoved();
    } catch (error) {
      setRefused(error);
      setRemoving(false);
    }
  };
  return (
    <Modal {...layer} opened onClose={onClose} title={title} returnFocus={false} styles={LAYER_STYLES} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack>
        <Text size="sm">{text}</Text>
        {refused !== null && (
          <Alert role="alert" color="red">
            {failureText(refused)}
            {about?.(refused)}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button loading={isRemoving} onClick={() => void remove()}>
            {label}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
