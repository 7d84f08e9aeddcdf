import { CloseButton, Popover, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './filter-bar.module.css';

interface FilterChipProps {
  readonly sentence: string;
  readonly onRemove: () => void;
  /** What changes it; without it, it can only be removed. */
  readonly editor?: ReactNode;
  readonly isOpen?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
}

/** A filter as a sentence: pressed it can be changed, with its cross it is gone. */
export function FilterChip({ sentence, onRemove, editor, isOpen = false, onOpen }: FilterChipProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.chip}>
      {editor ? (
        <Popover opened={isOpen} onChange={onOpen} position="bottom-start" trapFocus returnFocus shadow="md">
          <Popover.Target>
            <UnstyledButton className={styles.sentence} onClick={() => onOpen?.(!isOpen)}>
              {sentence}
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown aria-label={sentence} className={styles.editor}>
            {editor}
          </Popover.Dropdown>
        </Popover>
      ) : (
        <span className={styles.sentence}>{sentence}</span>
      )}
      <CloseButton size={24} iconSize={14} aria-label={t('table.removeFilter', { sentence })} onClick={onRemove} />
    </span>
  );
}
