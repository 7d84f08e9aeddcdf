import '../../i18n/en/statements';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/actions';
import { KeyHint } from '../../actions/key-hint';
import { formatInstant, formatTime } from '../../lib/format';
import { CatalogueContext } from './form/catalogue-context';
import { FaultContext } from './form/fault-context';
import { type StatementFormProps, useStatementForm } from './form/use-statement-form';
import { FaultSummary } from './fault-summary';
import { PositionFields } from './fields/position/position-fields';
import { StatementFields } from './fields/statement-fields';
import { LongTextField } from './fields/text-field';
import { QuickLineField } from './quick/quick-line-field';
import styles from './record-statement-form.module.css';
import { RefusalNotice } from './refusal-notice';

type StatementForm = ReturnType<typeof useStatementForm>;

/** Log a statement with its positions, or correct one. Nothing typed is lost: not on an error, not on closing. */
export function RecordStatementForm(props: StatementFormProps) {
  const { catalogue, editing } = props;
  const { t } = useTranslation();
  const statementForm = useStatementForm(props);
  const { form, faults, saving, restoredAt, save, showFaults, addPosition, takeTheirs, discard } = statementForm;
  useActions({
    'statement.save': () => void save(false),
    ...(!editing && { 'statement.save-next': () => void save(true) }),
    'statement.add-position': addPosition,
  });
  return (
    <CatalogueContext value={catalogue}>
      <FaultContext value={faults}>
        <FormProvider {...form}>
          <Stack gap="sm" role="form" aria-label={t(editing ? 'statements.correct' : 'statements.record')}>
            {editing && (
              <Text size="sm" c="dimmed">
                {t('statements.correctHint')}
              </Text>
            )}
            {restoredAt && <Restored at={restoredAt} onDiscard={discard} />}
            {saving.refusal && (
              <RefusalNotice
                refusal={saving.refusal}
                draft={form.getValues()}
                onEvenIfTwin={() => void save(false, true)}
                onKeepMine={saving.goOnFrom}
                onTakeTheirs={takeTheirs}
              />
            )}
            {faults.faults.length > 0 && <FaultSummary faults={faults.faults} />}
            {!editing && <QuickLineField />}
            <StatementFields newThings={saving.newThings} showFaults={showFaults} />
            <Positions statementForm={statementForm} />
            {editing && (
              <LongTextField path="reason" label={t('statements.field.reason')} description={t('statements.field.reasonHint')} required />
            )}
            <Foot statementForm={statementForm} isCorrecting={editing !== null} />
          </Stack>
        </FormProvider>
      </FaultContext>
    </CatalogueContext>
  );
}

function Positions({ statementForm: { positions, addPosition } }: { statementForm: StatementForm }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" role="group" aria-label={t('statements.positions')}>
      {positions.fields.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('statements.noPositions')}
        </Text>
      )}
      {positions.fields.map(({ key }, at) => (
        <PositionFields key={key} at={at} onRemove={() => positions.remove(at)} />
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          rightSection={<KeyHint action="statement.add-position" />}
          onClick={addPosition}
        >
          {t('statements.addPosition')}
        </Button>
      </div>
    </Stack>
  );
}

function Foot({ statementForm: { keeping, saving, save }, isCorrecting }: { statementForm: StatementForm; isCorrecting: boolean }) {
  const { t } = useTranslation();
  return (
    <Group className={styles.foot} gap="xs">
      <Text size="xs" c="dimmed" role="status">
        {keeping.hasFailed && t('statements.draftUnsaved')}
        {!keeping.hasFailed && keeping.savedAt && t('statements.draftSaved', { at: formatTime(keeping.savedAt) })}
      </Text>
      <Group gap="xs" className={styles.buttons}>
        {!isCorrecting && (
          <Button variant="default" disabled={saving.isSaving} onClick={() => void save(true)}>
            {t('statements.saveNext')}
          </Button>
        )}
        <Button loading={saving.isSaving} onClick={() => void save(false)}>
          {t('statements.save')}
          <span className={styles.key}>
            <KeyHint action="statement.save" />
          </span>
        </Button>
      </Group>
    </Group>
  );
}

function Restored({ at, onDiscard }: { at: string; onDiscard: () => void }) {
  const { t } = useTranslation();
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Alert color="gray" p="xs" role="status">
      <Group gap="sm">
        <Text size="sm">{t('statements.draftRestored', { at: formatInstant(at, ownZone) })}</Text>
        <Button size="compact-xs" variant="default" onClick={onDiscard}>
          {t('statements.discard')}
        </Button>
      </Group>
    </Alert>
  );
}
