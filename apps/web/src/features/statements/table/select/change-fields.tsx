import '../../../../i18n/en/statements';
import { NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import type { StatementChange } from '@standpoint/contracts/edit-statements';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../../../lib/negotiation-lists.query';
import { sourcesQuery } from '../../../../lib/source-list.query';
import { PickField } from '../../../../ui/pick-field';
import { choicesLike } from '../../fields/ref-field';
import { type Act, type ChangeField, changeTo, choicesFor, type WordField } from './change';
import type { Selection } from './selection';

type SourceAct = 'addSource' | 'replaceSource';

/** What the dialog asks for, as it is filled in; `change` is null until it says something. */
export function useChangeFields(params: NegotiationRef, act: Act, selection: Selection) {
  const field = act.kind === 'edit' ? act.field : null;
  const [word, setWord] = useState(() => (field && field !== 'source' ? commonWord(field, selection) : ''));
  const [sourceAct, setSourceAct] = useState<SourceAct>('addSource');
  const [source, setSource] = useState('');
  const [former, setFormer] = useState('');
  const sources = useQuery({ ...sourcesQuery(params), enabled: field === 'source' }).data?.items ?? [];
  return { change: changeOf(), word, setWord, sourceAct, setSourceAct, source, setSource, former, setFormer, sources };

  function changeOf(): StatementChange | null {
    if (!field) return null;
    if (field !== 'source') return word ? changeTo(field, word) : null;
    if (sourceAct === 'addSource') return source ? { addSource: { source, locator: null } } : null;
    return source && former ? { replaceSource: { from: former, to: source } } : null;
  }
}

/** What one statement has, to start from; several begin with nothing chosen. */
function commonWord(field: WordField, selection: Selection): string {
  const [only, ...more] = selection.kind === 'some' ? [...selection.byId.values()] : [];
  if (!only || more.length > 0) return '';
  return field === 'credibility' ? String(only.credibility ?? '-') : only[field];
}

type Fields = ReturnType<typeof useChangeFields>;

export function ChangeFields({ field, fields }: { field: ChangeField; fields: Fields }) {
  const { t } = useTranslation();
  if (field === 'source') return <SourceFields fields={fields} />;
  return (
    <div>
      <NativeSelect
        label={t(`table.set.${field}`)}
        required
        data-autofocus
        value={fields.word}
        onChange={(event) => fields.setWord(event.currentTarget.value)}
        data={[...(fields.word ? [] : [{ value: '', label: '–' }]), ...choicesFor(t, field)]}
      />
      {field === 'evidence' && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('table.change.codings')}
        </Text>
      )}
    </div>
  );
}

function SourceFields({ fields }: { fields: Fields }) {
  const { t } = useTranslation();
  const { sourceAct, sources } = fields;
  const choices = sources.map(({ slug, outlet, title }) => ({ value: slug, label: `${outlet}: ${title}` }));
  const pick = (id: string, label: string, value: string, onPick: (slug: string) => void) => (
    <PickField
      id={id}
      label={label}
      required
      value={value}
      valueLabel={choices.find((choice) => choice.value === value)?.label ?? ''}
      nothing={t('statements.nothingLikeIt')}
      choicesFor={(typed) => choicesLike(typed, choices)}
      onPick={onPick}
    />
  );
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('table.change.how')}
        value={sourceAct}
        onChange={(value) => fields.setSourceAct(value)}
        data={[
          { value: 'addSource', label: t('table.change.addSource') },
          { value: 'replaceSource', label: t('table.change.replaceSource') },
        ]}
      />
      {sourceAct === 'replaceSource' && pick('change-former', t('table.change.sourceFrom'), fields.former, fields.setFormer)}
      {pick('change-source', t(sourceAct === 'addSource' ? 'table.change.sourceAdded' : 'table.change.sourceTo'), fields.source, fields.setSource)}
    </Stack>
  );
}
