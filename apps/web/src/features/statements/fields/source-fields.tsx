import { ActionIcon, Button, Paper, Stack, Text } from '@mantine/core';
import { RELIABILITIES } from '@standpoint/domain/vocabulary';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Group } from '@mantine/core';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../lib/format';
import { useFormCatalogue } from '../draft/catalogue-context';
import { newSourceFrom } from '../draft/new-things';
import type { StatementDraft } from '../draft/statement-draft';
import { DayField } from './day-field';
import { RefField } from './ref-field';
import { TextField } from './text-field';
import { choicesOf, WordField } from './word-field';
import styles from './grid.module.css';

/** Where it can be read: known sources by typing, a new one in place. */
export function SourceFields({ onCreate, isCreating }: { onCreate: () => void; isCreating: boolean }) {
  const { t } = useTranslation();
  const { sources } = useFormCatalogue();
  const { setValue } = useFormContext<StatementDraft>();
  const { fields, append, remove } = useFieldArray<StatementDraft, 'sources', 'key'>({ name: 'sources', keyName: 'key' });
  const newSource = useWatch<StatementDraft, 'newSource'>({ name: 'newSource' });
  const choices = sources.map(({ slug, outlet, title, publishedOn, reliability }) => ({
    value: slug,
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
            choices={choices}
            create={{
              labelOf: (typed) => t('statements.newSourceOf', { typed }),
              run: (typed) => setValue('newSource', newSourceFrom(/^https?:/i.test(typed) ? { url: typed } : { outlet: typed }, at, sources)),
            }}
          />
          <TextField path={`sources.${at}.locator`} label={t('statements.field.locator')} placeholder={t('statements.field.locatorHint')} />
          {at > 0 && (
            <div className={styles.tight}>
              <ActionIcon variant="subtle" mt={28} aria-label={t('statements.removeSource', { at: at + 1 })} onClick={() => remove(at)}>
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </div>
          )}
        </div>
      ))}
      {newSource && <NewSourceFields onCreate={onCreate} isCreating={isCreating} />}
      <div>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => append({ source: '', locator: '' })}
        >
          {t('statements.addSource')}
        </Button>
      </div>
    </Stack>
  );
}

/** A source that is not known yet; created when the statement is saved, or at once. */
function NewSourceFields({ onCreate, isCreating }: { onCreate: () => void; isCreating: boolean }) {
  const { t } = useTranslation();
  const { setValue } = useFormContext<StatementDraft>();
  return (
    <Paper withBorder p="sm" role="group" aria-label={t('statements.newSource')}>
      <Text fw={600} size="sm" mb={6}>
        {t('statements.newSource')}
      </Text>
      <div className={styles.grid}>
        <TextField path="newSource.outlet" label={t('statements.outlet')} required />
        <TextField path="newSource.title" label={t('statements.title')} required />
        <TextField path="newSource.url" label={t('statements.address')} />
        <TextField path="newSource.language" label={t('statements.language')} placeholder="en, uk, pt-BR" />
        <DayField path="newSource.publishedOn" label={t('statements.publishedOn')} lies="past" />
        <WordField
          path="newSource.reliability"
          label={t('statements.reliability')}
          choices={choicesOf(RELIABILITIES, (letter) => `${letter}: ${t(`words.reliability.${letter}`)}`, t('statements.notGiven'))}
        />
      </div>
      <Group mt="sm" gap="xs">
        <Button size="compact-sm" loading={isCreating} onClick={onCreate}>
          {t('statements.createSource')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setValue('newSource', null)}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Paper>
  );
}
