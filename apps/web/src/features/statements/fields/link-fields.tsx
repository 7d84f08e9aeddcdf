import '../../../i18n/en/statements';
import { ActionIcon, Button, Stack, Text } from '@mantine/core';
import { FACETS, LINK_TYPES } from '@standpoint/domain/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import { formatDay } from '../../../lib/format';
import { useFormCatalogue } from '../form/catalogue-context';
import type { StatementDraft } from '../draft/statement-draft';
import { linkableStatementsQuery } from '../statements.query';
import styles from './grid.module.css';
import { RefField } from './ref-field';
import { choicesOf, WordField } from './word-field';

/** To what the statement answers, or what it takes back: a link may name an issue and a facet. */
export function LinkFields() {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray<StatementDraft, 'links', 'key'>({ name: 'links', keyName: 'key' });
  return (
    <Stack gap="xs" role="group" aria-label={t('statements.links')}>
      <Text size="sm" fw={600}>
        {t('statements.links')}
      </Text>
      {fields.map(({ key }, at) => (
        <LinkRow key={key} at={at} onRemove={() => remove(at)} />
      ))}
      <div>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => append({ type: 'responds to', statement: '', issue: '', facet: '' })}
        >
          {t('statements.addLink')}
        </Button>
      </div>
    </Stack>
  );
}

function LinkRow({ at, onRemove }: { at: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const { issues, workspace, negotiation } = useFormCatalogue();
  const { data } = useQuery(linkableStatementsQuery({ workspace, negotiation }));
  const statements = (data?.items ?? []).map(({ id, party, speaker, saidOn, quote }) => ({
    value: id,
    label: quote.length > 90 ? `${quote.slice(0, 88)}…` : quote,
    note: [formatDay(saidOn), speaker?.name, party?.name].filter(Boolean).map(isolated).join(' · '),
  }));
  return (
    <div className={styles.row}>
      <WordField
        path={`links.${at}.type`}
        label={t('statements.field.linkType')}
        choices={choicesOf(LINK_TYPES, (type) => t(`words.linkType.${type}`))}
      />
      <RefField path={`links.${at}.statement`} label={t('statements.field.linkTo')} choices={statements} />
      <WordField
        path={`links.${at}.issue`}
        label={t('statements.field.linkIssue')}
        choices={[
          { value: '', label: t('statements.anyIssue') },
          ...issues.filter(({ scale }) => scale).map(({ slug, title }) => ({ value: slug, label: title })),
        ]}
      />
      <WordField
        path={`links.${at}.facet`}
        label={t('statements.field.linkFacet')}
        choices={choicesOf(FACETS, (facet) => t(`words.facet.${facet}`), t('statements.anyFacet'))}
      />
      <div className={styles.tight}>
        <ActionIcon variant="subtle" mt={28} aria-label={t('statements.removeLink', { at: at + 1 })} onClick={onRemove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
