import { Skeleton, Text, Title } from '@mantine/core';
import type { Statement } from '@standpoint/contracts/statements';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { changedLines } from '../../../lib/statement-lines';
import { Failure } from '../../../ui/failure';
import { WordDiff } from '../../../ui/word-diff';
import { statementRevisionsQuery } from '../statements.query';
import styles from './page.module.css';

interface PageRevisionsProps {
  readonly params: NegotiationRef;
  readonly statement: string;
  readonly timeZone: string;
}

/** Every revision, newest first: who, when, why, and word by word what became otherwise. */
export function PageRevisions({ params, statement, timeZone }: PageRevisionsProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(statementRevisionsQuery(params, statement));
  return (
    <section aria-labelledby="revisions">
      <Title order={2} size="h5" id="revisions" className={styles.heading}>
        {t('statements.revisions')}
      </Title>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton h={60} />}
      <ol className={styles.list}>
        {data?.items.map((revision, at) => (
          <li key={revision.revision} className={styles.revision}>
            <Revision revision={revision} before={data.items[at + 1]} timeZone={timeZone} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface RevisionProps {
  readonly revision: Statement;
  readonly before: Statement | undefined;
  readonly timeZone: string;
}

function Revision({ revision, before, timeZone }: RevisionProps) {
  const { t } = useTranslation();
  const { recordedBy, recordedAt, reason, retracted } = revision;
  const lines = before ? changedLines(t, before, revision) : [];
  return (
    <>
      {retracted && (
        <Text size="sm">
          <strong>{t('statements.retractedBy', { by: retracted.by.name, at: formatInstant(retracted.at, timeZone) })}</strong>{' '}
          {t('statements.reasonGiven', { reason: retracted.reason })}
        </Text>
      )}
      <Text size="sm">
        <strong>
          {t(before ? 'statements.revisedBy' : 'statements.recordedBy', { by: recordedBy.name, at: formatInstant(recordedAt, timeZone) })}
        </strong>{' '}
        {reason && t('statements.reasonGiven', { reason })}
      </Text>
      {lines.length > 0 && (
        <dl className={styles.changes}>
          {lines.map((line) => (
            <div key={line.label}>
              <dt>{line.label}</dt>
              <dd>
                <WordDiff before={line.before} after={line.after} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
