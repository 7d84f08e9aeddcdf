import '../../../i18n/en/cells';
import '../../../i18n/en/statements';
import { Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Statement } from '@standpoint/contracts/statements';
import { IconLink, IconQuote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../../actions/actions';
import { KeyHint } from '../../../actions/key-hint';
import type { Citation } from '../../../lib/citation-of';
import { citationText } from '../../../lib/citation-text';
import { copyText } from '../../../lib/copy-text';
import { type Reader, whyNotEdit } from '../../../lib/may-act';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { useStatementActs } from '../../../lib/use-statement-acts';
import { GuardedButton } from '../../../ui/guarded-button';

interface PageActionsProps {
  readonly params: NegotiationRef;
  readonly statement: Statement;
  readonly citation: Citation;
  readonly reader: Reader;
}

const SMALL = { variant: 'default', size: 'compact-sm' } as const;

export function PageActions({ params, statement, citation, reader }: PageActionsProps) {
  const { t } = useTranslation();
  const acts = useStatementActs();
  const address = new URL(`/w/${params.workspace}/n/${params.negotiation}/s/${statement.id}`, window.location.href).href;
  const copy = (text: string, done: string) =>
    void copyText(text).then((isCopied) => notifications.show({ role: 'status', message: isCopied ? done : t('cells.notCopied') }));
  const onLink = () => copy(address, t('statements.linkCopied'));
  const onCite = () => copy(citationText(citation, address), t('cells.citationCopied'));
  const isRetracted = statement.retracted !== null;
  useActions({ 'cell.copy-link': onLink, 'cell.copy-citation': onCite });
  return (
    <Group gap={6}>
      <GuardedButton
        {...SMALL}
        label={t('cells.correct')}
        whyNot={isRetracted ? t('statements.reinstateFirst') : whyNotEdit(t, reader, statement, 'correct')}
        onClick={() => acts.correct(statement.id)}
      />
      <GuardedButton
        {...SMALL}
        label={t(isRetracted ? 'cells.reinstate' : 'cells.retract')}
        whyNot={whyNotEdit(t, reader, statement, 'retract')}
        onClick={() => (isRetracted ? acts.reinstate(statement.id) : acts.retract(statement.id))}
      />
      <GuardedButton
        {...SMALL}
        label={t('cells.copyLink')}
        whyNot={null}
        onClick={onLink}
        leftSection={<IconLink size={14} aria-hidden />}
        rightSection={<KeyHint action="cell.copy-link" />}
      />
      <GuardedButton
        {...SMALL}
        label={t('cells.copyCitation')}
        whyNot={null}
        onClick={onCite}
        leftSection={<IconQuote size={14} aria-hidden />}
        rightSection={<KeyHint action="cell.copy-citation" />}
      />
    </Group>
  );
}
