import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTransform } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../actions/key-hint';

export function TransposeButton({ isTransposed, onTranspose }: { isTransposed: boolean; onTranspose: () => void }) {
  const { t } = useTranslation();
  const label = t('actions.matrix.transpose');
  return (
    <Tooltip label={<>{label} <KeyHint action="matrix.transpose" /></>}>
      <ActionIcon variant={isTransposed ? 'light' : 'default'} size={32} aria-label={label} aria-pressed={isTransposed} onClick={onTranspose}>
        <IconTransform size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
