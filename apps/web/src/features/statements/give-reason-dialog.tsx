import '../../i18n/en/statements';
import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { GiveReason, type Statement } from '@standpoint/contracts/statements';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../lib/faults';
import { formatDay } from '../../lib/format';
import { quoted } from '../../lib/quoted';
import { Failure, useFailureText } from '../../ui/failure';
import { useReturnFocus } from '../../ui/use-return-focus';
import { useTopmostEscape } from '../../ui/use-topmost-escape';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useReinstateStatement, useRetractStatement } from './statements.mutation';
import { statementQuery } from './statements.query';
import { LAYER_STYLES } from '../../ui/layer-styles';

interface GiveReasonDialogProps extends NegotiationRef {
  readonly statement: string;
  readonly act: 'retract' | 'reinstate';
  readonly onClose: () => void;
}

/** Retract a statement or take its retraction back: both stay in the history with their reason. */
export function GiveReasonDialog({ workspace, negotiation, statement, act, onClose }: GiveReasonDialogProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const layer = useTopmostEscape(onClose);
  const read = useQuery({ ...statementQuery({ workspace, negotiation }, statement), staleTime: 0 });
  return (
    <Modal {...layer} opened onClose={onClose} title={t(`statements.${act}`)} returnFocus={false} styles={LAYER_STYLES} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {read.error && <Failure error={read.error} onRetry={() => void read.refetch()} />}
      {read.data && <ReasonForm statement={read.data} act={act} params={{ workspace, negotiation }} onClose={onClose} />}
    </Modal>
  );
}

interface ReasonFormProps {
  readonly statement: Statement;
  readonly act: 'retract' | 'reinstate';
  readonly params: NegotiationRef;
  readonly onClose: () => void;
}

function ReasonForm({ statement, act, params, onClose }: ReasonFormProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const retract = useRetractStatement(params);
  const reinstate = useReinstateStatement(params);
  const write = act === 'retract' ? retract : reinstate;
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<unknown>(null);
  const fault = faultsOf(refused).reason;

  const onSave = () => {
    const judged = GiveReason.safeParse({ reason });
    setRefused(judged.error ?? null);
    if (!judged.success || write.isPending) return;
    write.mutate(
      { statement: statement.id, ifMatch: statement.revision, reason },
      {
        onError: setRefused,
        onSuccess: onClose,
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
  };
  return (
    <Stack>
      <Text size="sm">{t(act === 'retract' ? 'statements.retractText' : 'statements.reinstateText')}</Text>
      <Text size="sm" component="blockquote" m={0} ps="sm" lang={statement.quoteLanguage} dir="auto" lineClamp={4}>
        {quoted(statement)} ({formatDay(statement.saidOn)})
      </Text>
      {refused !== null && !fault && (
        <Alert role="alert" color="red">
          {failureText(refused)}
        </Alert>
      )}
      <Textarea
        label={t('statements.field.reason')}
        description={t('statements.field.reasonHint')}
        required
        autosize
        minRows={2}
        data-autofocus
        value={reason}
        error={fault}
        onKeyDown={onKeyDown}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button loading={write.isPending} onClick={onSave}>
          {t(`statements.${act}`)}
        </Button>
      </Group>
    </Stack>
  );
}
