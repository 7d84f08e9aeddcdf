import { UnstyledButton } from '@mantine/core';
import type { Me } from '@standpoint/contracts/workspaces';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './account-button.module.css';

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

export function AccountButton({ me, ...button }: { me: Me } & ComponentProps<'button'>) {
  const { t } = useTranslation();
  return (
    <UnstyledButton {...button} aria-label={t('identity.account', { name: me.user.name })}>
      <span className={styles.initials} aria-hidden>
        {initialsOf(me.user.name)}
      </span>
    </UnstyledButton>
  );
}
