import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../../../actions/actions';
import { KeyHint } from '../../../../actions/key-hint';
import styles from './filter-bar.module.css';

const PAUSE_MS = 250;
const LONGEST = 300;

interface SearchFieldProps {
  readonly q: string | undefined;
  readonly onSearch: (q: string | undefined) => void;
  /** To the rows, without the mouse. */
  readonly onDone: () => void;
}

/** Words in quotes and names. What is typed counts after a short pause, at once with Enter. */
export function SearchField({ q, onSearch, onDone }: SearchFieldProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<{ text: string; over: string | undefined } | null>(null);
  const waiting = useRef<number | undefined>(undefined);
  // Changed from elsewhere, the address wins over what was typed.
  const value = typed?.over === q ? (typed?.text ?? '') : (q ?? '');
  useActions({ 'list.search': () => input.current?.select() });
  useEffect(() => () => window.clearTimeout(waiting.current), []);

  const take = (text: string) => {
    window.clearTimeout(waiting.current);
    const next = text.trim() || undefined;
    setTyped({ text, over: next });
    if (next !== q) onSearch(next);
  };
  const onType = (text: string) => {
    setTyped({ text, over: q });
    window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => take(text), PAUSE_MS);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      take(value);
      onDone();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (value) take('');
      else onDone();
    }
  };
  return (
    <TextInput
      ref={input}
      type="search"
      className={styles.search ?? ''}
      aria-label={t('table.search')}
      placeholder={t('table.searchHint')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={value ? undefined : <KeyHint action="list.search" />}
      rightSectionPointerEvents="none"
      maxLength={LONGEST}
      dir="auto"
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
