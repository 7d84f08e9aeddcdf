import { Text, Title } from '@mantine/core';
import type { PartyProfile } from '@standpoint/contracts/party-profile';
import type { WatchItem } from '@standpoint/contracts/watch';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { conditionWords } from '../../../lib/cell-source';
import { formatDay } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { AppLink } from '../../../ui/app-link';
import styles from './profile.module.css';

interface ProfileNotesProps {
  readonly found: PartyProfile;
  readonly params: NegotiationRef;
}

interface Note {
  readonly key: string;
  readonly words: string;
  readonly detail?: string;
  readonly statement: string | null;
}

/** Red lines, what waits and ends, and who contradicts whom; each with the statement it rests on. */
export function ProfileNotes({ found, params }: ProfileNotesProps) {
  const { t } = useTranslation();
  const titleOf = (slug: string) => found.issues.find((issue) => issue.slug === slug)?.title ?? slug;
  const ofReason = (reason: WatchItem['reason'], detailOf: (item: WatchItem) => string): Note[] =>
    found.watch
      .filter((item) => item.reason === reason)
      .map((item) => ({ key: `${item.issueSlug} ${item.detail}`, words: `${titleOf(item.issueSlug)}: ${item.label}`, detail: detailOf(item), statement: item.statementId }));
  const redLines = found.rows.flatMap(({ cell }) =>
    cell.redLines.map(({ kind, label, crossed, statementId }): Note => ({
      key: `${cell.issueSlug} ${kind} ${label} ${statementId}`,
      words: t('overTime.redLine', { issue: titleOf(cell.issueSlug), kind: t(`words.redLineKind.${kind}`), label }),
      ...(crossed && { detail: t('overTime.crossedNow') }),
      statement: statementId,
    })),
  );
  const endsIn = ({ day, days }: WatchItem) => (days === 0 || day === null ? t('overTime.endsToday') : t('overTime.endsOn', { count: days ?? 0, day: formatDay(day) }));
  return (
    <div className={styles.notes}>
      <Notes id="red-lines" title={t('overTime.redLines')} nothing={t('overTime.noRedLines')} notes={redLines} params={params} />
      <Notes id="waiting" title={t('overTime.waiting')} nothing={t('overTime.noWaiting')} notes={ofReason('condition', ({ detail }) => t('words.source.condition', { condition: conditionWords(detail) }))} params={params} />
      <Notes id="expiring" title={t('overTime.expiring')} nothing={t('overTime.noExpiring')} notes={ofReason('expiring', endsIn)} params={params} />
      <Section id="disagree" title={t('overTime.disagree')} nothing={found.disagreements.length === 0 && t('overTime.noDisagree')}>
        {found.disagreements.map(({ issueId, voices }) => (
          <li key={issueId}>
            {found.issues.find(({ id }) => id === issueId)?.title}
            <ul>
              {voices.map(({ speaker, label, saidOn, statementId }) => (
                <li key={`${speaker.id} ${statementId}`}>
                  {t('overTime.voice', { speaker: speaker.name, label, day: formatDay(saidOn) })} <Quote params={params} statement={statementId} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </Section>
    </div>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** What to say where there is nothing; false where there is something. */
  readonly nothing: string | false;
  readonly children: ReactNode;
}

function Section({ id, title, nothing, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h5" id={id} mb={6}>
        {title}
      </Title>
      {nothing === false ? (
        <ul className={styles.list}>{children}</ul>
      ) : (
        <Text size="sm" c="dimmed">
          {nothing}
        </Text>
      )}
    </section>
  );
}

function Notes({ notes, params, nothing, ...section }: Omit<SectionProps, 'nothing' | 'children'> & { notes: readonly Note[]; nothing: string; params: NegotiationRef }) {
  return (
    <Section {...section} nothing={notes.length === 0 && nothing}>
      {notes.map(({ key, words, detail, statement }) => (
        <li key={key}>
          {words} {detail && <span className={styles.detail}>· {detail}</span>} {statement && <Quote params={params} statement={statement} />}
        </li>
      ))}
    </Section>
  );
}

/** The way to the words themselves. */
export function Quote({ params, statement }: { params: NegotiationRef; statement: string }) {
  const { t } = useTranslation();
  return (
    <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement }} size="xs">
      {t('overTime.quote')}
    </AppLink>
  );
}
