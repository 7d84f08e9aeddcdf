import '../../../i18n/en/statements';
import type { Fault } from '@standpoint/contracts/problem';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { StatementDraft } from '../draft/statement-draft';
import { focusField } from '../form/form-place';
import type { useNewThings } from '../form/use-new-things';
import { DayField } from './day-field';
import styles from './grid.module.css';
import { More } from './more';
import { MoreStatementFields } from './more-statement-fields';
import { NewSpeakerFields } from './new-speaker-fields';
import { PartyField } from './party-field';
import { QuoteFields } from './quote-fields';
import { SourceFields } from './source-fields';
import { SpeakerField } from './speaker-field';

const IN_MORE =
  /^(originalQuote|originalLanguage|speakerAsPrinted|reporter|reporterParty|event|saidFrom|precision|time|timeZone|kind|evidence|channel|marking|credibility|links|externalId|status)(\.|$)/;

interface StatementFieldsProps {
  readonly newThings: ReturnType<typeof useNewThings>;
  readonly showFaults: (faults: readonly Fault[]) => void;
}

/** What was said, where, by whom and when. */
export function StatementFields({ newThings, showFaults }: StatementFieldsProps) {
  const { t } = useTranslation();
  const { getValues } = useFormContext<StatementDraft>();
  // What was created stands in the field it was begun from: there one goes on.
  const create = (run: () => Promise<readonly Fault[]>, path: string) =>
    void run().then((faults) => (faults.length > 0 ? showFaults(faults) : focusField(path)));
  const newSpeaker = useWatch<StatementDraft, 'newSpeaker'>({ name: 'newSpeaker' });
  return (
    <>
      <QuoteFields />
      <SourceFields onCreate={() => create(newThings.createSource, `sources.${getValues('newSource.at')}.source`)} isCreating={newThings.isCreatingSource} />
      <div className={styles.row}>
        <SpeakerField path="speaker" label={t('statements.field.speaker')} partyPath="party" />
        <PartyField />
        <DayField path="saidOn" label={t('statements.field.saidOn')} placeholder={t('statements.field.saidOnHint')} lies="past" required />
      </div>
      {newSpeaker && (
        <NewSpeakerFields onCreate={() => create(newThings.createSpeaker, getValues('newSpeaker.as'))} isCreating={newThings.isCreatingSpeaker} />
      )}
      <More label={t('statements.more')} holds={(path) => IN_MORE.test(path)}>
        <MoreStatementFields />
      </More>
    </>
  );
}
