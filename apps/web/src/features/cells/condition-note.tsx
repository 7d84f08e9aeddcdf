import '../../i18n/en/cells';
import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { AssessCondition } from '@standpoint/contracts/conditions';
import { CONDITION_STATES } from '@standpoint/domain/vocabulary';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Faults, faultsOf } from '../../lib/faults';
import { formatDay } from '../../lib/format';
import { whyNot } from '../../lib/may-act';
import { dayOrTyped } from '../../lib/read-day';
import { DayInput } from '../../ui/day-input';
import { useFailureText } from '../../ui/failure';
import { GuardedButton } from '../../ui/guarded-button';
import { partyNamed, useOpenCell } from './cell-context';
import { useAssessCondition } from './conditions.mutation';

/** On what the position hangs, and whether that has come true. */
export function ConditionNote({ position }: { position: string }) {
  const { t } = useTranslation();
  const open = useOpenCell();
  const [isAssessing, setAssessing] = useState(false);
  const { condition } = open.detail.cell;
  if (!condition) return null;
  const on = condition.onParty && t('cells.conditionOn', { party: partyNamed(open, condition.onParty) });
  return (
    <Alert role="note" color="gray" p="xs" icon={<IconArrowsLeftRight size={16} aria-hidden />}>
      <Group gap="xs" justify="space-between">
        <Text size="sm">
          {t('cells.condition', { condition: condition.text.replace(/^if\s+/i, '') })} {on && `(${on})`}:{' '}
          <strong>{t(`words.conditionState.${condition.state}`)}</strong>
        </Text>
        {!isAssessing && (
          <GuardedButton
            size="compact-xs"
            label={t('cells.assess')}
            whyNot={whyNot(t, open.role, 'statement:record')}
            onClick={() => setAssessing(true)}
          />
        )}
      </Group>
      {isAssessing && <AssessmentForm position={position} onDone={() => setAssessing(false)} />}
    </Alert>
  );
}

function AssessmentForm({ position, onDone }: { position: string; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const { params, detail, settings } = useOpenCell();
  const failureText = useFailureText();
  const assess = useAssessCondition(params);
  const [faults, setFaults] = useState<Faults>({});
  const [assessedOn, setAssessedOn] = useState(formatDay(detail.asOf));

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { state, note } = Object.fromEntries(new FormData(event.currentTarget));
    const day = dayOrTyped(assessedOn, { today: settings.today, lies: 'past', locale: i18n.language });
    const judged = AssessCondition.safeParse({ state, assessedOn: day, note: note || null });
    setFaults(judged.success ? {} : faultsOf(judged.error));
    if (!judged.success) return;
    assess.mutate(
      { position, body: judged.data },
      {
        onError: (error) => setFaults(faultsOf(error)),
        onSuccess: onDone,
      },
    );
  };
  return (
    <form onSubmit={onSubmit} aria-label={t('cells.assess')} noValidate>
      <Stack gap="xs" mt="xs">
        {assess.error && Object.keys(faults).length === 0 && <Text c="var(--mantine-color-error)">{failureText(assess.error)}</Text>}
        <Group gap="xs" grow align="start">
          <NativeSelect
            name="state"
            label={t('cells.assessState')}
            defaultValue="met"
            data={CONDITION_STATES.map((state) => ({ value: state, label: t(`words.conditionState.${state}`) }))}
          />
          <DayInput label={t('cells.assessedOn')} value={assessedOn} onText={setAssessedOn} error={faults.assessedOn} today={settings.today} lies="past" required />
        </Group>
        <TextInput name="note" label={t('cells.assessNote')} error={faults.note} />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={assess.isPending}>
            {t('cells.assessSave')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
