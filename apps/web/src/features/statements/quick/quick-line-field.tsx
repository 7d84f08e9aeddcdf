import '../../../i18n/en/statements';
import { Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../../actions/actions';
import { formatList } from '../../../lib/format';
import type { StatementDraft } from '../draft/statement-draft';
import { Keyed } from '../fields/text-field';
import { useFormCatalogue } from '../form/catalogue-context';
import { useFaults } from '../form/fault-context';
import { fillIn } from './quick-draft';
import { readQuickLine } from './quick-line';

/** A statement typed in one line. Enter puts it into the fields below; what cannot be placed stays here to be mended. */
export function QuickLineField() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const catalogue = useFormCatalogue();
  const { getValues, setValue } = useFormContext<StatementDraft>();
  const { forgive, leaveUnchosen } = useFaults();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  useActions({ 'statement.quick-line': () => input.current?.focus() });

  const onTake = () => {
    if (!typed.trim()) return;
    const before = getValues();
    const { draft, left } = fillIn(before, readQuickLine(typed), catalogue);
    for (const name of Object.keys(draft) as (keyof StatementDraft)[]) {
      if (draft[name] === before[name]) continue;
      setValue(name, draft[name], { shouldDirty: true });
      leaveUnchosen(name, '');
      forgive(name);
    }
    setTyped(left.join(' '));
    setSaid(left.length > 0 ? t('statements.quick.left', { words: formatList(left) }) : t('statements.quick.taken'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onTake();
  };
  return (
    <div>
      <TextInput
        ref={input}
        label={<Keyed label={t('statements.quick.label')} action="statement.quick-line" />}
        description={t('statements.quick.hint')}
        placeholder={t('statements.quick.example')}
        autoComplete="off"
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Text size="xs" c="dimmed" role="status">
        {said}
      </Text>
    </div>
  );
}
