import '../../i18n/en/cells';
import '../../i18n/en/sources';
import { Anchor, Code, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { SourceDetail } from '@standpoint/contracts/sources';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../lib/copy-text';
import { languageName } from '../../lib/citation-of';
import { formatDay } from '../../lib/format';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { revisionEntries } from '../../lib/revision-entries';
import { useWhyNot } from '../../lib/use-reader-role';
import { AppLink } from '../../ui/app-link';
import { Facts } from '../../ui/facts';
import { GuardedButton } from '../../ui/guarded-button';
import { HistorySection } from '../../ui/history-section';
import { RecordActs } from '../../ui/record-acts';
import { RecordDrawer } from '../../ui/record-drawer';
import { reliabilityWords, revisionWords } from './source-draft';
import styles from './source-drawer.module.css';
import { EditSourceForm } from './source-form';
import { useRemoveSource } from './sources.mutation';
import { sourceQuery, sourceRevisionsQuery } from './sources.query';

interface SourceDrawerProps {
  readonly params: NegotiationRef;
  readonly source: string;
  readonly onClose: () => void;
}

/** One source: what it is, how far it is trusted and why, its archived text. It has an address of its own. */
export function SourceDrawer({ params, source, onClose }: SourceDrawerProps) {
  const { t } = useTranslation();
  return (
    <RecordDrawer
      params={params}
      query={sourceQuery(params, source)}
      titleOf={({ outlet, title }) => `${outlet}: ${title}`}
      closeLabel={t('sources.close')}
      row={source}
      onClose={onClose}
    >
      {(data, { timeZone }) => (
        <>
          <About params={params} source={data} />
          <Acts params={params} source={data} onRemoved={onClose} />
          <Archived source={data} />
          <HistorySection
            query={sourceRevisionsQuery(params, source)}
            entriesOf={({ items }) =>
              revisionEntries(t, items, { thingOf: () => 'source', nameOf: ({ title }) => title, wordsOf: (revision) => revisionWords(t, revision), timeZone })
            }
          />
        </>
      )}
    </RecordDrawer>
  );
}

function About({ params, source }: { params: NegotiationRef; source: SourceDetail }) {
  const { t } = useTranslation();
  const { slug, url, language, publishedOn, reliability, reliabilityReason, statementCount, statementCountElsewhere } = source;
  return (
    <Facts
      facts={[
        { label: t('sources.reliability'), text: reliabilityWords(t, reliability ?? '') },
        { label: t('sources.reliabilityReason'), text: reliabilityReason },
        { label: t('sources.publishedOn'), text: publishedOn && formatDay(publishedOn) },
        { label: t('sources.language'), text: language && languageName(language) },
        {
          label: t('sources.restOnIt'),
          text: (
            <>
              <AppLink to="/w/$workspace/n/$negotiation/statements" params={params} search={{ source: slug }}>
                {t('sources.statements', { count: statementCount })}
              </AppLink>
              {statementCountElsewhere > 0 && ` · ${t('sources.elsewhere', { count: statementCountElsewhere })}`}
            </>
          ),
        },
        { label: t('sources.address'), text: url && <Address url={url} /> },
      ]}
    />
  );
}

function Address({ url }: { url: string }) {
  return (
    <Anchor href={url} target="_blank" rel="noopener noreferrer" size="sm" className={styles.address ?? ''}>
      {url} <IconExternalLink size={12} aria-hidden />
    </Anchor>
  );
}

function Acts({ params, source, onRemoved }: { params: NegotiationRef; source: SourceDetail; onRemoved: () => void }) {
  const { t } = useTranslation();
  const whyNot = useWhyNot(params, 'source:edit');
  const remove = useRemoveSource(params);
  return (
    <Group gap={6}>
      <RecordActs
        whyNot={whyNot}
        form={(onClose) => <EditSourceForm params={params} source={source} onClose={onClose} />}
        removal={{
          title: t('sources.remove'),
          text: t('sources.removeText'),
          onRemove: () => remove.mutateAsync({ source: source.id, ifMatch: source.revision }),
        }}
        onRemoved={onRemoved}
      />
    </Group>
  );
}

/** The text as it was read, with the number that proves that nobody touched it since. */
function Archived({ source: { archivedText, archivedSha256, language } }: { source: SourceDetail }) {
  const { t } = useTranslation();
  const onCopy = (sha256: string) =>
    void copyText(sha256).then((isCopied) => notifications.show({ role: 'status', message: t(isCopied ? 'sources.copied' : 'cells.notCopied') }));
  if (archivedText === null || archivedSha256 === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('sources.notArchived')}
      </Text>
    );
  }
  return (
    <details className={styles.archived}>
      <summary>{t('sources.archivedText')}</summary>
      <Group gap="xs" my={6}>
        <Code className={styles.sha256 ?? ''}>SHA-256 {archivedSha256}</Code>
        <GuardedButton size="compact-xs" label={t('sources.copySha256')} whyNot={null} onClick={() => onCopy(archivedSha256)} />
      </Group>
      <div className={styles.text} lang={language ?? undefined} dir="auto">
        {archivedText}
      </div>
    </details>
  );
}
