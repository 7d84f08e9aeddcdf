import type { Measure } from '@standpoint/contracts/explain';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './explain.module.css';

interface NumberLinkProps {
  readonly measure: Measure;
  /** Slugs of what the number is of: the issue, then the parties. */
  readonly of: readonly string[];
  /** The number as it is read aloud, with what it is. */
  readonly words: string;
  readonly children: ReactNode;
}

/** A derived number: pressed, it opens into what it is made of. */
export function NumberLink({ measure, of, words, children }: NumberLinkProps) {
  const { t } = useTranslation();
  const key = [measure, ...of].join('.');
  return (
    <Link
      to="."
      search={((now: object) => ({ ...now, number: key })) as never}
      resetScroll={false}
      data-number={key}
      className={styles.link}
      aria-label={t('common.explain', { number: words })}
    >
      {children}
    </Link>
  );
}
