import '../../../i18n/en/statements';
import { ActionIcon, Button, Group, Paper, Stack, Text, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash, type TablerIcon } from '@tabler/icons-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../lib/format';
import { SourceDraftFields } from '../../sources/source-draft-fields';
import { useFormCatalogue } from '../form/catalogue-context';
import { newSourceFrom } from '../draft/new-things';
import type { StatementDraft } from '../draft/statement-draft';
import { focusField } from '../form/form-place';
import { useNewFields } from '../form/use-new-fields';
import { RefField } from './ref-field';
import { TextField } from './text-field';
import styles from './grid.module.css';

/** Where it can be read: known sources by typing, a new one in place. */
export function SourceFields({ onCreate, isCreating }: { onCreate: () => void; isCreating: boolean }) {
  const { t } = useTranslation();
  const { sources } = useFormCatalogue();
  const { setValue } = useFormContext<StatementDraft>();
  const { fields, append, remove } = useFieldArray<StatementDraft, 'sources', 'key'>({ name: 'sources', keyName: 'key' });
  const newSource = useWatch<StatementDraft, 'newSource'>({ name: 'newSource' });
  const isDraft = useWatch<StatementDraft, 'status'>({ name: 'status' }) === 'draft';
  const choices = sources.map(({ slug, outlet, title, publishedOn, reliability, url }) => ({
    value: slug,
    also: url ?? undefined,
    label: `${outlet}: ${title}`,
    note: [publishedOn && formatDay(publishedOn), reliability].filter(Boolean).join(' · ') || undefined,
  }));
  return (
    <Stack gap="xs">
      {fields.map(({ key }, at) => (
        <div key={key} className={styles.row}>
          <RefField
            path={`sources.${at}.source`}
            label={t('statements.field.source')}
            required={at === 0 && !isDraft}
            choices={choices}
            create={{
              labelOf: (typed) => t('statements.newSourceOf', { typed }),
              run: (typed) => setValue('newSource', newSourceFrom(/^https?:/i.test(typed) ? { url: typed } : { outlet: typed }, at, sources)),
            }}
          />
          <TextField path={`sources.${at}.locator`} label={t('statements.field.locator')} placeholder={t('statements.field.locatorHint')} />
          <div className={styles.tight}>
            {at === 0 ? (
              <Beside label={t('statements.addSource')} Icon={IconPlus} onClick={() => append({ source: '', locator: '' })} />
            ) : (
              <Beside label={t('statements.removeSource', { at: at + 1 })} Icon={IconTrash} onClick={() => remove(at)} />
            )}
          </div>
        </div>
      ))}
      {newSource && <NewSourceFields onCreate={onCreate} isCreating={isCreating} />}
    </Stack>
  );
}

/** A small button at the height of the fields in its row. */
function Beside({ label, Icon, onClick }: { label: string; Icon: TablerIcon; onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" size={36} mt={24} aria-label={label} onClick={onClick}>
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

/** A source that is not known yet; created when the statement is saved, or at once. */
function NewSourceFields({ onCreate, isCreating }: { onCreate: () => void; isCreating: boolean }) {
  const { t } = useTranslation();
  const { settings } = useFormCatalogue();
  const { getValues, setValue } = useFormContext<StatementDraft>();
  const onCancel = () => {
    focusField(`sources.${getValues('newSource.at')}.source`);
    setValue('newSource', null);
  };
  return (
    <Paper withBorder p="sm" role="group" aria-label={t('statements.newSource')}>
      <Text fw={600} size="sm" mb={6}>
        {t('statements.newSource')}
      </Text>
      <SourceDraftFields field={useNewFields('newSource')} today={settings.today} />
      <Group mt="sm" gap="xs">
        <Button size="compact-sm" loading={isCreating} onClick={onCreate}>
          {t('statements.createSource')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Paper>
  );
}
