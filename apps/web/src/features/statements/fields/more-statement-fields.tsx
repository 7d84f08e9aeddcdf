import '../../../i18n/en/statements';
import { Stack } from '@mantine/core';
import { can, lowestRoleFor } from '@standpoint/contracts/permissions';
import { CHANNELS, EVIDENCE, MARKINGS, PRECISIONS, STATEMENT_KINDS, STATEMENT_STATUSES } from '@standpoint/domain/vocabulary';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../lib/format';
import { useFormCatalogue } from '../form/catalogue-context';
import type { StatementDraft } from '../draft/statement-draft';
import { DayField } from './day-field';
import styles from './grid.module.css';
import { LinkFields } from './link-fields';
import { RefField } from './ref-field';
import { SpeakerField } from './speaker-field';
import { LongTextField, TextField } from './text-field';
import { choicesOf, WordField } from './word-field';

// Browsers leave UTC out of their list.
const TIME_ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((zone) => ({ value: zone, label: zone }));
const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;

/** What most statements leave as it is. */
export function MoreStatementFields() {
  const { t } = useTranslation();
  return (
    <Stack gap="md" pt="xs">
      <WhenAndWhere />
      <HowWeKnow />
      <div className={styles.grid}>
        <div className={styles.wide}>
          <LongTextField path="originalQuote" label={t('statements.field.originalQuote')} />
        </div>
        <TextField path="originalLanguage" label={t('statements.field.originalLanguage')} placeholder="uk, ru, und" />
        <TextField path="speakerAsPrinted" label={t('statements.field.speakerAsPrinted')} />
        <TextField path="externalId" label={t('statements.field.externalId')} />
      </div>
      <LinkFields />
    </Stack>
  );
}

function WhenAndWhere() {
  const { t } = useTranslation();
  const { events } = useFormCatalogue();
  return (
    <div className={styles.grid}>
      <WordField
        path="precision"
        label={t('statements.field.precision')}
        choices={choicesOf(PRECISIONS, (word) => t(`words.precision.${word}`))}
      />
      <DayField path="saidFrom" label={t('statements.field.saidFrom')} description={t('statements.field.saidFromHint')} lies="past" />
      <TextField path="time" label={t('statements.field.time')} type="time" />
      <RefField
        path="timeZone"
        label={t('statements.field.timeZone')}
        choices={TIME_ZONES}
      />
      <RefField
        path="event"
        label={t('statements.field.event')}
        choices={events.map(({ slug, title, starts }) => ({ value: slug, label: title, note: formatDay(starts.slice(0, 10)) }))}
      />
      <WordField
        path="kind"
        label={t('statements.field.kind')}
        choices={choicesOf(STATEMENT_KINDS, (word) => t(`words.statementKind.${word}`))}
      />
    </div>
  );
}

function HowWeKnow() {
  const { t } = useTranslation();
  const { parties } = useFormCatalogue();
  const { getValues, setValue } = useFormContext<StatementDraft>();
  const onReporter = () => {
    if (getValues('evidence') === 'stated') setValue('evidence', 'reported');
  };
  return (
    <div className={styles.grid}>
      <SpeakerField path="reporter" label={t('statements.field.reporter')} partyPath="reporterParty" onPicked={onReporter} />
      <RefField
        path="reporterParty"
        label={t('statements.field.reporterParty')}
        choices={parties.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
        onPick={onReporter}
      />
      <WordField
        path="evidence"
        label={t('statements.field.evidence')}
        choices={choicesOf(EVIDENCE, (word) => t(`words.evidence.${word}`))}
      />
      <WordField
        path="channel"
        label={t('statements.field.channel')}
        choices={choicesOf(CHANNELS, (word) => t(`words.channel.${word}`))}
      />
      <WordField
        path="credibility"
        label={t('statements.field.credibility')}
        choices={choicesOf(CREDIBILITIES, (grade) => `${grade}: ${t(`words.credibility.${grade}`)}`, t('statements.notGiven'))}
      />
      <WordField
        path="marking"
        label={t('statements.field.marking')}
        choices={choicesOf(MARKINGS, (word) => t(`words.marking.${word}`))}
      />
      <StatusField />
    </div>
  );
}

/** Where the negotiation asks for review, publishing is for those who review; the others see why they cannot. */
function StatusField() {
  const { t } = useTranslation();
  const { settings, role } = useFormCatalogue();
  const status = useWatch<StatementDraft, 'status'>({ name: 'status' });
  const mayPublish = !settings.reviewRequired || can(role, 'statement:publish-any');
  const choices = choicesOf(STATEMENT_STATUSES, (word) => t(`words.status.${word}`));
  return (
    <WordField
      path="status"
      label={t('statements.field.status')}
      choices={choices.map((choice) => ({ ...choice, disabled: choice.value === 'published' && !mayPublish && status !== 'published' }))}
      {...(!mayPublish && { description: t('statements.mayNotPublish', { role: t(`words.role.${lowestRoleFor('statement:publish-any')}`) }) })}
    />
  );
}
