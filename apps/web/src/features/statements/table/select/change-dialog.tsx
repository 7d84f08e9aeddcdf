import '../../../../i18n/en/cells';
import '../../../../i18n/en/statements';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import type { ChangedStatements, StatementChange } from '@standpoint/contracts/edit-statements';
import { GiveReason } from '@standpoint/contracts/statements';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../../../lib/faults';
import { formatNumber } from '../../../../lib/format';
import type { NegotiationRef } from '../../../../lib/negotiation-lists.query';
import { useReturnFocus } from '../../../../ui/use-return-focus';
import { useEditStatements, useReinstateStatements, useRetractStatements } from './change.mutation';
import type { Act } from './change';
import { ChangeFields, useChangeFields } from './change-fields';
import { RefusedChange } from './refused-change';
import { countOf, type Selection } from './selection';
import { LAYER_STYLES } from '../../../../ui/layer-styles';

interface ChangeDialogProps {
  readonly params: NegotiationRef;
  readonly act: Act;
  readonly selection: Selection;
  /** Statements that stand in the way are taken out of the selection. */
  readonly onLeaveOut: (ids: ReadonlySet<string>) => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** One change for all chosen statements, with its reason; all of them or none. */
export function ChangeDialog({ params, act, selection, onLeaveOut, onDone, onClose }: ChangeDialogProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const { count } = countOf(selection);
  const numbers = { count, number: formatNumber(count) };
  const fields = useChangeFields(params, act, selection);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<unknown>(null);
  const { isPending, send } = useSend(params, act);
  const title = t(act.kind === 'edit' ? 'table.change.title' : act.kind === 'retract' ? 'table.change.retractTitle' : 'table.change.reinstateTitle', numbers);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const judged = GiveReason.safeParse({ reason });
    setRefused(judged.error ?? null);
    if (!judged.success || isPending || (act.kind === 'edit' && !fields.change)) return;
    send({ selection, reason, change: fields.change ?? {} }, { onSuccess: onDone, onError: setRefused });
  };
  return (
    <Modal opened onClose={onClose} title={title} returnFocus={false} styles={LAYER_STYLES} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form onSubmit={onSubmit} aria-label={title} noValidate>
        <Stack gap="sm">
          {refused !== null && !faultsOf(refused)['reason'] && (
            <RefusedChange params={params} error={refused} selection={selection} onLeaveOut={onLeaveOut} />
          )}
          {act.kind === 'edit' && <ChangeFields field={act.field} fields={fields} />}
          {act.kind !== 'edit' && <Text size="sm">{t(`statements.${act.kind}Text`)}</Text>}
          <TextInput
            label={t('statements.field.reason')}
            description={t('statements.field.reasonHint')}
            required
            data-autofocus={act.kind === 'edit' ? undefined : true}
            value={reason}
            error={faultsOf(refused)['reason']}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Text size="xs" c="dimmed" role="status" me="auto">
              {isPending && count > 1 && t('table.change.saving', numbers)}
            </Text>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={isPending} disabled={act.kind === 'edit' && !fields.change}>
              {act.kind === 'edit' ? t('table.change.save') : t(`cells.${act.kind}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface Sent {
  readonly selection: Selection;
  readonly reason: string;
  readonly change: StatementChange;
}

interface Told {
  readonly onSuccess: (answer: ChangedStatements) => void;
  readonly onError: (error: unknown) => void;
}

function useSend(params: NegotiationRef, { kind }: Act) {
  const edit = useEditStatements(params);
  const retract = useRetractStatements(params);
  const reinstate = useReinstateStatements(params);
  const send = (sent: Sent, told: Told) =>
    kind === 'edit' ? edit.mutate(sent, told) : kind === 'retract' ? retract.mutate(sent, told) : reinstate.mutate(sent, told);
  return { send, isPending: edit.isPending || retract.isPending || reinstate.isPending };
}
