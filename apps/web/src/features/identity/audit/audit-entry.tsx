import '../../../i18n/en/audit';
import { Text } from '@mantine/core';
import type { AuditEntry } from '@standpoint/contracts/audit';
import { useTranslation } from 'react-i18next';
import { audit } from '../../../i18n/en/audit';
import { formatInstant } from '../../../lib/format';
import { AppLink } from '../../../ui/app-link';
import styles from './audit-entry.module.css';
import { subjectAddress } from './subject-address';
import { whatChanged } from './what-changed';

type Act = keyof typeof audit.acts;
type Subject = keyof typeof audit.subjects;

/** Who did what to what, and what changed. */
export function AuditEntryItem({ entry, workspace }: { entry: AuditEntry; workspace: string }) {
  const { t } = useTranslation();
  const { at, by, action, negotiation, undoes } = entry;
  return (
    <li className={styles.entry}>
      <div className={styles.at}>
        <time dateTime={at}>{formatInstant(at)}</time>
      </div>
      <div className={styles.act}>
        <div>
          <Text component="bdi" fw={600}>
            {by.name}
          </Text>{' '}
          {action in audit.acts ? t(`audit.acts.${action as Act}`) : action} <SubjectLink entry={entry} workspace={workspace} />
          {negotiation && entry.subject !== 'negotiation' && (
            <Text component="span" c="dimmed" size="sm">
              {' '}
              {t('audit.inNegotiation', { negotiation: negotiation.name })}
            </Text>
          )}
        </div>
        {undoes && (
          <Text size="sm" c="dimmed">
            {t('audit.undoes')}
          </Text>
        )}
        <Changes entry={entry} />
      </div>
    </li>
  );
}

function SubjectLink({ entry, workspace }: { entry: AuditEntry; workspace: string }) {
  const { t } = useTranslation();
  const { subject, subjectName } = entry;
  const kind = subject in audit.subjects ? t(`audit.subjects.${subject as Subject}`) : subject;
  const nameless = subject === 'invitation' ? t('audit.byLink') : kind;
  const name = subjectName === null ? nameless : subject === 'statement' || subject === 'position' ? `“${subjectName}”` : subjectName;
  const address = subjectAddress(workspace, entry);
  return address ? (
    <AppLink to={address} size="md">
      <bdi>{name}</bdi>
    </AppLink>
  ) : (
    <bdi>{name}</bdi>
  );
}

function Changes({ entry: { before, after } }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const changes = whatChanged(t, before, after);
  const isNew = before === null;
  if (changes.length === 0) return null;
  return (
    <dl className={styles.changes} aria-label={t('audit.changes')}>
      {changes.map((change) => (
        <div key={change.field} style={{ display: 'contents' }}>
          <dt>{change.field}</dt>
          <dd>
            {isNew ? (
              change.after
            ) : (
              <>
                <del>{change.before || t('audit.empty')}</del> <span aria-hidden>→</span> <ins>{change.after || t('audit.empty')}</ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
