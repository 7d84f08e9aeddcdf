import '../../i18n/en/cells';
import '../../i18n/en/catalogue';
import '../../i18n/en/sources';
import { Anchor, Code, Group, Skeleton, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { SourceDetail } from '@standpoint/contracts/sources';
import { useQuery } from '@tanstack/react-query';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/actions';
import { KeyHint } from '../../actions/key-hint';
import { copyText } from '../../lib/copy-text';
import { languageName } from '../../lib/citation-of';
import { formatDay } from '../../lib/format';
import { type NegotiationRef, settingsQuery } from '../../lib/negotiation-lists.query';
import { revisionEntries } from '../../lib/revision-entries';
import { useWhyNot } from '../../lib/use-reader-role';
import { usesOf } from '../../lib/uses-of';
import { AppLink } from '../../ui/app-link';
import { Facts } from '../../ui/facts';
import { Failure } from '../../ui/failure';
import { GuardedButton } from '../../ui/guarded-button';
import { HistorySection } from '../../ui/history-section';
import { RemoveDialog } from '../../ui/remove-dialog';
import { SideDrawer } from '../../ui/side-drawer';
import { linkOfRow } from '../../ui/use-list-keys';
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
  const { data, error, refetch } = useQuery(sourceQuery(params, source));
  const timeZone = useQuery(settingsQuery(params)).data?.timeZone;
  return (
    <SideDrawer
      title={data ? `${data.outlet}: ${data.title}` : t(error ? 'common.notFound' : 'common.loading')}
      closeLabel={t('sources.close')}
      onClose={onClose}
      origin={() => linkOfRow(source)}
    >
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !(data && timeZone) && <Skeleton h={220} />}
      {data && timeZone && (
        <Stack gap="lg">
          <About params={params} source={data} />
          <Acts params={params} source={data} onRemoved={onClose} />
          <Archived source={data} />
          <HistorySection
            query={sourceRevisionsQuery(params, source)}
            entriesOf={({ items }) =>
              revisionEntries(t, items, { thingOf: () => 'source', nameOf: ({ title }) => title, wordsOf: (revision) => revisionWords(t, revision), timeZone })
            }
          />
        </Stack>
      )}
    </SideDrawer>
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
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const onClose = () => setDoing(null);
  useActions(whyNot === null ? { 'list.edit': () => setDoing('edit') } : {}, () => doing === null);
  return (
    <Group gap={6}>
      <GuardedButton size="compact-sm" label={t('catalogue.edit')} whyNot={whyNot} onClick={() => setDoing('edit')} rightSection={<KeyHint action="list.edit" />} />
      <GuardedButton size="compact-sm" label={t('catalogue.remove')} whyNot={whyNot} onClick={() => setDoing('remove')} />
      {doing === 'edit' && <EditSourceForm params={params} source={source} onClose={onClose} />}
      {doing === 'remove' && (
        <RemoveDialog
          title={t('sources.remove')}
          text={t('sources.removeText')}
          label={t('catalogue.remove')}
          onRemove={() => remove.mutateAsync({ source: source.id, ifMatch: source.revision })}
          about={(error) => usesOf(t, error)}
          onRemoved={onRemoved}
          onClose={onClose}
        />
      )}
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
