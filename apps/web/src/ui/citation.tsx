import '../i18n/en/statements';
import { Anchor, Badge, Text, Tooltip } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Citation as CitationWords, CitedSource } from '../lib/citation-of';
import styles from './citation.module.css';

/** Words with everything that says how far to trust them: speaker, teller, sources with their grade, both dates. */
export function Citation({ citation }: { citation: CitationWords }) {
  const { quote, language, languageName, quoteKind, original, said, recorded, tags, sources } = citation;
  return (
    <figure className={styles.citation}>
      <div className={styles.words} data-two={Boolean(original?.text) || undefined}>
        <Words text={quote} language={language} note={`${languageName} · ${quoteKind}`} />
        {original && <Original {...original} />}
      </div>
      <figcaption className={styles.caption}>
        <Attribution citation={citation} />
        <Text size="xs" c="dimmed">
          {[said, recorded, ...tags].join(' · ')}
        </Text>
        <ul className={styles.sources}>
          {sources.map((source) => (
            <Source key={source.id} source={source} />
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function Words({ text, language, note }: { text: string; language: string; note: string }) {
  return (
    <blockquote className={styles.quote}>
      <p lang={language} dir="auto">
        {text}
      </p>
      <Text component="footer" size="xs" c="dimmed">
        {note}
      </Text>
    </blockquote>
  );
}

function Original({ text, language, languageName }: NonNullable<CitationWords['original']>) {
  const { t } = useTranslation();
  if (text) return <Words text={text} language={language} note={t('statements.originalIn', { language: languageName })} />;
  return (
    <Text size="xs" c="dimmed">
      {t('statements.originalMissing', { language: languageName })}
    </Text>
  );
}

function Attribution({ citation: { speaker, printed, office, reporter } }: { citation: CitationWords }) {
  const { t } = useTranslation();
  return (
    <Text size="sm">
      <bdi className={styles.speaker}>{speaker}</bdi>
      {printed && (
        <span>
          {' '}
          ({t('statements.printed')} <bdi>“{printed}”</bdi>)
        </span>
      )}
      {office && <bdi> · {office}</bdi>}
      {reporter && (
        <span>
          {' '}
          · {t('statements.toldBy')} <bdi>{reporter}</bdi>
        </span>
      )}
    </Text>
  );
}

function Source({ source: { label, href, details, grade, gradeText } }: { source: CitedSource }) {
  return (
    <li className={styles.source}>
      {grade && (
        <Tooltip label={gradeText} multiline maw={320}>
          <Badge variant="default" size="sm" className={styles.grade ?? ''} tabIndex={0} aria-label={`${grade}: ${gradeText}`} role="img">
            {grade}
          </Badge>
        </Tooltip>
      )}
      <span>
        {href ? (
          <Anchor href={href} target="_blank" rel="noopener noreferrer" size="sm">
            <bdi>{label}</bdi> <IconExternalLink size={12} aria-hidden />
          </Anchor>
        ) : (
          <bdi>{label}</bdi>
        )}
        {details && <span className={styles.details}> · {details}</span>}
      </span>
    </li>
  );
}
