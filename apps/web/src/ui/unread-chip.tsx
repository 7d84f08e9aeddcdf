import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatList } from '../lib/format';
import styles from './unread-chip.module.css';

/** Says which parts of the address could not be read, instead of failing. */
export function UnreadChip({ unread, onDrop }: { unread: Readonly<Record<string, string>>; onDrop: () => void }) {
  const { t } = useTranslation();
  const names = Object.keys(unread);
  const shown = names.map((name) => `${name}=${unread[name]}`.slice(0, 40));
  return (
    <span className={styles.chip} role="status">
      {t('common.unread', { count: names.length, names: formatList(shown) })}
      <CloseButton size={24} iconSize={14} aria-label={t('common.dropUnread')} onClick={onDrop} />
    </span>
  );
}
