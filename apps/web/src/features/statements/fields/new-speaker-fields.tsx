import { Button, Group, Paper, Text } from '@mantine/core';
import { AUTHORITIES, SPEAKER_KINDS } from '@standpoint/domain/vocabulary';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormCatalogue } from '../form/catalogue-context';
import type { StatementDraft } from '../draft/statement-draft';
import { focusField } from '../form/form-place';
import { RefField } from './ref-field';
import { TextField } from './text-field';
import { choicesOf, WordField } from './word-field';
import styles from './grid.module.css';

/** A speaker who is not known yet; created when the statement is saved, or at once. */
export function NewSpeakerFields({ onCreate, isCreating }: { onCreate: () => void; isCreating: boolean }) {
  const { t } = useTranslation();
  const { parties } = useFormCatalogue();
  const { getValues, setValue } = useFormContext<StatementDraft>();
  const onCancel = () => {
    focusField(getValues('newSpeaker.as'));
    setValue('newSpeaker', null);
  };
  return (
    <Paper withBorder p="sm" role="group" aria-label={t('statements.newSpeakerTitle')}>
      <Text fw={600} size="sm" mb={6}>
        {t('statements.newSpeakerTitle')}
      </Text>
      <div className={styles.grid}>
        <TextField path="newSpeaker.name" label={t('statements.name')} required />
        <WordField
          path="newSpeaker.kind"
          label={t('statements.speakerKind')}
          choices={choicesOf(SPEAKER_KINDS, (kind) => t(`words.speakerKind.${kind}`))}
        />
        <RefField
          path="newSpeaker.party"
          label={t('statements.speaksFor')}
          choices={parties.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
        />
        <TextField path="newSpeaker.capacity" label={t('statements.capacity')} />
        <WordField
          path="newSpeaker.authority"
          label={t('statements.authority')}
          choices={choicesOf(AUTHORITIES, (authority) => t(`words.authority.${authority}`))}
        />
      </div>
      <Group mt="sm" gap="xs">
        <Button size="compact-sm" loading={isCreating} onClick={onCreate}>
          {t('statements.createSpeaker')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Paper>
  );
}
