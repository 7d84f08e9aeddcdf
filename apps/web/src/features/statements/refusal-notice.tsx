import '../../i18n/en/statements';
import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import type { Statement } from '@standpoint/contracts/statements';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format';
import { useFormCatalogue } from './form/catalogue-context';
import type { StatementDraft } from './draft/statement-draft';
import type { Refusal } from './form/use-save-statement';
import { NewerVersion } from './newer-version';

interface RefusalNoticeProps {
  readonly refusal: Refusal;
  readonly draft: StatementDraft;
  readonly onEvenIfTwin: () => void;
  readonly onKeepMine: (theirs: Statement) => void;
  readonly onTakeTheirs: (theirs: Statement) => void;
}

/** Why the statement was not saved, and what can be done about it. */
export function RefusalNotice({ refusal, draft, onEvenIfTwin, onKeepMine, onTakeTheirs }: RefusalNoticeProps) {
  const { t } = useTranslation();
  const { settings } = useFormCatalogue();
  if (refusal.kind === 'failure') return <Notice title={t('statements.notSaved')} text={refusal.text} />;
  if (refusal.kind === 'twin') {
    return (
      <Notice title={t('statements.twin')} text={t('statements.twinText')}>
        <Group gap="xs" mt="xs">
          <Button size="compact-sm" onClick={onEvenIfTwin}>
            {t('statements.evenIfTwin')}
          </Button>
          {refusal.id && <TwinLink statement={refusal.id} />}
        </Group>
      </Notice>
    );
  }
  const { theirs } = refusal;
  const written = { at: formatInstant(theirs.recordedAt, settings.timeZone), by: theirs.recordedBy.name };
  return (
    <Notice title={t('statements.stale')} text={t('statements.staleText', written)}>
      <NewerVersion theirs={theirs} draft={draft} />
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" onClick={() => onKeepMine(theirs)}>
          {t('statements.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onTakeTheirs(theirs)}>
          {t('statements.takeTheirs')}
        </Button>
      </Group>
    </Notice>
  );
}

function Notice({ title, text, children }: { title: string; text: string; children?: React.ReactNode }) {
  // The form may be scrolled to its end, where saving is: the reason must not stay out of sight.
  const onShown = useCallback((notice: HTMLDivElement | null) => {
    notice?.scrollIntoView({ block: 'nearest' });
    notice?.focus();
  }, []);
  return (
    <Alert ref={onShown} tabIndex={-1} role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Text size="sm">{text}</Text>
      {children}
    </Alert>
  );
}

function TwinLink({ statement }: { statement: string }) {
  const { t } = useTranslation();
  const { workspace, negotiation } = useFormCatalogue();
  return (
    <Anchor href={`/w/${workspace}/n/${negotiation}/s/${statement}`} target="_blank" size="sm">
      {t('statements.openTwin')}
    </Anchor>
  );
}
