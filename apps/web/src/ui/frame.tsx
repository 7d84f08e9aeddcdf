import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useArrival } from './arrival';
import styles from './frame.module.css';

interface FrameProps {
  readonly start: ReactNode;
  readonly nav?: ReactNode;
  readonly end: ReactNode;
  readonly children: ReactNode;
}

/** The bar on top and the page below it. */
export function Frame({ start, nav, end, children }: FrameProps) {
  const { t } = useTranslation();
  const page = useRef<HTMLElement>(null);
  useArrival(page);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('common.skipToContent')}
      </a>
      <header className={styles.bar}>
        <div className={styles.start}>{start}</div>
        {nav && <div className={styles.nav}>{nav}</div>}
        <div className={styles.end}>{end}</div>
      </header>
      <main ref={page} id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
    </div>
  );
}
