import '../../i18n/en/first-steps';
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../actions/key-hint';
import type { ActionId } from '../../actions/registry';
import { useDismissHint, useHint } from './hints.query';
import styles from './first-steps.module.css';

const HINT = 'first-steps';
const STEPS: readonly { readonly name: 'open' | 'step' | 'compare' | 'record'; readonly action: ActionId }[] = [
  { name: 'open', action: 'grid.open' },
  { name: 'step', action: 'change.next' },
  { name: 'compare', action: 'go.compare' },
  { name: 'record', action: 'statement.record' },
];

/** For whoever is new: what to try first, until it is dismissed. */
export function FirstSteps() {
  const { t } = useTranslation();
  const isWanted = useHint(HINT);
  const dismiss = useDismissHint(HINT);
  if (!isWanted) return null;
  return (
    <section className={styles.steps} aria-label={t('firstSteps.title')}>
      <strong>{t('firstSteps.title')}</strong>
      <ol className={styles.list}>
        {STEPS.map(({ name, action }) => (
          <li key={name}>
            {t(`firstSteps.${name}`)} <KeyHint action={action} />
          </li>
        ))}
      </ol>
      <ActionIcon variant="subtle" size={24} aria-label={t('firstSteps.dismiss')} onClick={() => dismiss.mutate()}>
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </section>
  );
}
