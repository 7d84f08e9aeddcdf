import '../../../i18n/en/statements';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { EmptyState } from '../../../ui/empty-state';
import { ButtonLink } from '../../../ui/link';
import styles from './page.module.css';

/** The address names no statement that is here for this reader. */
export function NoStatement({ workspace, negotiation }: NegotiationRef) {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <VisuallyHidden component="h1">{t('statements.notHere')}</VisuallyHidden>
      <EmptyState title={t('statements.notHere')} text={t('statements.notHereText')}>
        <ButtonLink variant="default" to="/w/$workspace/n/$negotiation/statements" params={{ workspace, negotiation }}>
          {t('statements.toLog')}
        </ButtonLink>
      </EmptyState>
    </div>
  );
}
