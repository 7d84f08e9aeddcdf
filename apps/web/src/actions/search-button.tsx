import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useActionRegistry } from './actions';
import { KeyHint } from './key-hint';
import styles from './search-button.module.css';

/** Opens the palette, for those who do not know its key. */
export function SearchButton() {
  const { t } = useTranslation();
  const registry = useActionRegistry();
  return (
    <Button
      variant="default"
      size="compact-sm"
      h={32}
      px="sm"
      c="dimmed"
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        <span className={styles.keys}>
          <KeyHint action="palette.open" />
        </span>
      }
      classNames={{ section: styles.section ?? '' }}
      aria-label={t('common.palette')}
      onClick={() => registry.run('palette.open')}
    >
      <span className={styles.word}>{t('common.search')}</span>
    </Button>
  );
}
