import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { DraftField } from '../lib/use-contract-form';

interface InputProps {
  readonly field: DraftField;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly takesFocus?: boolean;
}

const attributesOf = ({ field: { id, value, error }, takesFocus, ...input }: InputProps) => ({
  ...input,
  value,
  error,
  autoComplete: 'off',
  ...(id && { id }),
  ...(takesFocus && { 'data-autofocus': true }),
});

export function DraftText(props: InputProps) {
  return <TextInput {...attributesOf(props)} onChange={(event) => props.field.onText(event.currentTarget.value)} />;
}

export function DraftLongText({ minRows = 2, ...props }: InputProps & { readonly minRows?: number }) {
  return <Textarea {...attributesOf(props)} autosize minRows={minRows} maxRows={14} onChange={(event) => props.field.onText(event.currentTarget.value)} />;
}

interface SelectProps extends InputProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** One word of a closed list. */
export function DraftSelect({ choices, ...props }: SelectProps) {
  return (
    <NativeSelect
      {...attributesOf(props)}
      data={choices.map((choice) => ({ ...choice }))}
      onChange={(event) => props.field.onText(event.currentTarget.value)}
    />
  );
}
