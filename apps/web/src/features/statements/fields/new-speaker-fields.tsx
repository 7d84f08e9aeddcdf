import '../../../i18n/en/statements';
import { Button, Group, Paper, Text } from '@mantine/core';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SpeakerDraftFields } from '../../speakers/speaker-draft-fields';
import { useFormCatalogue } from '../form/catalogue-context';
import type { StatementDraft } from '../draft/statement-draft';
import { focusField } from '../form/form-place';
import { useNewFields } from '../form/use-new-fields';

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
      <SpeakerDraftFields field={useNewFields('newSpeaker')} parties={parties} />
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
