import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { type TextPath, useDraftField } from '../form/fault-context';

interface WordChoice {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface WordFieldProps {
  readonly path: TextPath;
  readonly label: string;
  readonly description?: ReactNode;
  readonly required?: boolean;
  /** What may be chosen, in order, with what it is called. */
  readonly choices: readonly WordChoice[];
  readonly onChosen?: (word: string) => void;
}

/** One word of a closed list. */
export function WordField({ path, choices, onChosen, ...input }: WordFieldProps) {
  const { onText, ...field } = useDraftField(path);
  return (
    <NativeSelect
      {...field}
      {...input}
      data={choices.map((choice) => ({ ...choice }))}
      onChange={(event) => {
        onText(event.currentTarget.value);
        onChosen?.(event.currentTarget.value);
      }}
    />
  );
}

/** Choices of a closed list; `none` comes first, for no word at all. */
export function choicesOf<Word extends string>(words: readonly Word[], labelOf: (word: Word) => string, none?: string): WordChoice[] {
  const choices = words.map((word) => ({ value: word, label: labelOf(word) }));
  return none === undefined ? choices : [{ value: '', label: none }, ...choices];
}
