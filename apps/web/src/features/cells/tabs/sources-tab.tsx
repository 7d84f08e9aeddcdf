import '../../../i18n/en/cells';
import '../../../i18n/en/statements';
import { Anchor, Text } from '@mantine/core';
import type { StatementSource } from '@standpoint/contracts/statements';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { isolated } from '../../../lib/bidi';
import { languageName } from '../../../lib/citation-of';
import { formatDay } from '../../../lib/format';
import { useOpenCell } from '../cell-context';
import styles from './entries.module.css';

type Source = z.infer<typeof StatementSource>;

/** Where all of it was read, each source once, with how reliable it is. */
export function SourcesTab() {
  const { t } = useTranslation();
  const { detail } = useOpenCell();
  const uses = new Map<string, { source: Source; count: number }>();
  for (const source of detail.statements.flatMap(({ sources }) => sources)) {
    uses.set(source.id, { source, count: (uses.get(source.id)?.count ?? 0) + 1 });
  }
  if (uses.size === 0) return <Text size="sm">{t('cells.noSources')}</Text>;
  return (
    <ul className={styles.entries}>
      {[...uses.values()].map(({ source, count }) => (
        <li key={source.id} className={styles.entry}>
          <SourceLine source={source} count={count} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ source, count }: { source: Source; count: number }) {
  const { t } = useTranslation();
  const { outlet, title, url, reliability, language, publishedOn } = source;
  const grade = reliability ? t('statements.gradeSource', { grade: reliability, words: t(`words.reliability.${reliability}`) }) : t('cells.notRated');
  const details = [grade, language && languageName(language), publishedOn && formatDay(publishedOn), t('cells.usedBy', { count })];
  return (
    <>
      <Text size="sm" fw={600}>
        <bdi>{outlet}</bdi>
      </Text>
      <Text size="sm">
        {url && /^https?:/i.test(url) ? (
          <Anchor href={url} target="_blank" rel="noopener noreferrer" size="sm">
            <bdi>{title}</bdi>
          </Anchor>
        ) : (
          <bdi>{title}</bdi>
        )}
      </Text>
      <Text size="xs" c="dimmed">
        {details.filter(Boolean).map(isolated).join(' · ')}
      </Text>
    </>
  );
}
