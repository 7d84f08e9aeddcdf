import { Badge } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import { useTranslation } from 'react-i18next';
import { Glyph } from '../../ui/glyph';
import styles from './matrix-grid.module.css';

/** Both ends of the scale, each in its own words: the axis does not mean left and right. */
export function Poles({ issue }: { issue: Issue }) {
  const { t } = useTranslation();
  if (!issue.scale) return null;
  if (issue.scale.kind === 'nominal') return <span className={styles.sub}>{t('matrix.choice', { count: issue.scale.options.length })}</span>;
  return (
    <span className={styles.poles}>
      <span className={styles.pole}>
        <Glyph offset={-1} size={8} /> {issue.scale.poleMin}
      </span>
      <span aria-hidden>·</span>
      <span className={styles.pole}>
        {issue.scale.poleMax} <Glyph offset={1} size={8} />
      </span>
    </span>
  );
}

export function IssueHeader({ issue, active }: { issue: Issue; active: boolean }) {
  const { t } = useTranslation();
  return (
    <th scope="row" className={styles.issue} data-active={active || undefined} title={issue.question ?? undefined}>
      <span className={styles.issueTitle}>{issue.title}</span>
      <Poles issue={issue} />
      {(issue.status !== 'open' || !issue.inGap) && (
        <span className={styles.badges}>
          {issue.status !== 'open' && (
            <Badge size="xs" variant="default" tt="none">
              {t(`words.issueStatus.${issue.status}`)}
            </Badge>
          )}
          {!issue.inGap && (
            <Badge size="xs" variant="default" tt="none" title={t('matrix.trackedHint')}>
              {t('matrix.tracked')}
            </Badge>
          )}
        </span>
      )}
    </th>
  );
}
