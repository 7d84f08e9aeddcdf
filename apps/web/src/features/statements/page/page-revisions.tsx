import '../../../i18n/en/statements';
import { Skeleton, Title } from '@mantine/core';
import type { Statement } from '@standpoint/contracts/statements';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import type { RevisionEntry } from '../../../lib/revision-entries';
import { changedLines } from '../../../lib/statement-lines';
import { Failure } from '../../../ui/failure';
import { RevisionList } from '../../../ui/revision-list';
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
      {data && <RevisionList entries={data.items.flatMap((revision, at) => entriesOf(t, revision, data.items[at + 1], timeZone))} />}
    </section>
  );
}

/** A retraction is an act of its own, after the revision that it closed; what follows it reinstates. */
function entriesOf(t: TFunction, revision: Statement, before: Statement | undefined, timeZone: string): RevisionEntry[] {
  const { recordedBy, recordedAt, reason, retracted } = revision;
  const recorded = { by: recordedBy.name, at: formatInstant(recordedAt, timeZone) };
  const entry = {
    key: revision.revision,
    words: t(before ? (before.retracted ? 'statements.reinstatedBy' : 'statements.correctedBy') : 'statements.recordedBy', recorded),
    reason,
    fields: before ? changedLines(t, before, revision) : [],
  };
  if (!retracted) return [entry];
  const closed = { by: retracted.by.name, at: formatInstant(retracted.at, timeZone) };
  return [{ key: `${entry.key} retracted`, words: t('statements.retractedBy', closed), reason: retracted.reason, fields: [] }, entry];
}
