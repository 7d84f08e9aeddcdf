import '../../i18n/en/cells';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Statement } from '@standpoint/contracts/statements';
import { exportCellHistory } from '@standpoint/contracts/exports';
import { pathOf } from '@standpoint/contracts/endpoint';
import { IconDownload, IconLink, IconQuote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/actions';
import { KeyHint } from '../../actions/key-hint';
import { API_BASE, queryStringOf } from '../../lib/api';
import { citationText } from '../../lib/citation-text';
import { copyText } from '../../lib/copy-text';
import { whyNot, whyNotEdit } from '../../lib/may-act';
import { GuardedButton } from '../../ui/guarded-button';
import { type OpenCell, statementHref, useCitation, useOpenCell } from './cell-context';
import { useStatementActs } from '../../lib/use-statement-acts';

const SMALL = { variant: 'default', size: 'compact-sm' } as const;

/** The statement that what is shown rests on. */
const shownStatement = ({ detail: { cell, statements } }: OpenCell): Statement | undefined =>
  statements.find(({ id }) => id === cell.statementId) ?? statements[0];

export function CellActions() {
  const { t } = useTranslation();
  const open = useOpenCell();
  const acts = useStatementActs();
  const citation = useCitation();
  const shown = shownStatement(open);
  const { detail, role, userId } = open;
  const mayNotLog = whyNot(t, role, 'statement:record');
  const mayNot = (act: 'correct' | 'retract') => (shown ? whyNotEdit(t, { role, userId }, shown, act) : t('cells.nothingToDo'));

  const onLog = () => acts.log(detail.issue.slug, detail.party.slug);
  const copy = (text: string, done: string) => void copyText(text).then((isCopied) => notifications.show({ role: 'status', message: isCopied ? done : t('cells.notCopied') }));
  const onLink = () => copy(window.location.href, t('cells.linkCopied'));
  const onCite = () => {
    if (shown) copy(citationText(citation(shown), new URL(statementHref(open, shown.id), window.location.href).href), t('cells.citationCopied'));
  };
  useActions({ ...(mayNotLog === null && { 'statement.record': onLog }), 'cell.copy-link': onLink, 'cell.copy-citation': onCite });
  return (
    <Group gap={6}>
      <GuardedButton {...SMALL} whyNot={mayNotLog} label={t('cells.log')} onClick={onLog} rightSection={<KeyHint action="statement.record" />} />
      <GuardedButton {...SMALL} whyNot={mayNot('correct')} label={t('cells.correct')} onClick={() => shown && acts.correct(shown.id)} />
      <GuardedButton {...SMALL} whyNot={mayNot('retract')} label={t('cells.retract')} onClick={() => shown && acts.retract(shown.id)} />
      <Button {...SMALL} onClick={onLink} leftSection={<IconLink size={14} aria-hidden />} rightSection={<KeyHint action="cell.copy-link" />}>
        {t('cells.copyLink')}
      </Button>
      <GuardedButton
        {...SMALL}
        whyNot={shown ? null : t('cells.nothingToDo')}
        label={t('cells.copyCitation')}
        onClick={onCite}
        leftSection={<IconQuote size={14} aria-hidden />}
        rightSection={<KeyHint action="cell.copy-citation" />}
      />
      <Button {...SMALL} component="a" href={historyCsv(open)} download leftSection={<IconDownload size={14} aria-hidden />}>
        {t('cells.csv')}
      </Button>
    </Group>
  );
}

const historyCsv = ({ params, search }: OpenCell) => `${API_BASE}${pathOf(exportCellHistory.path, { ...params })}${queryStringOf(search)}`;
