import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyHint } from '../../../actions/key-hint';
import type { ActionId } from '../../../actions/registry';
import { type TextPath, useDraftField } from '../form/fault-context';

interface TextFieldProps {
  readonly path: TextPath;
  readonly label: string;
  readonly description?: ReactNode;
  readonly required?: boolean;
  readonly lang?: string;
  readonly inputMode?: 'decimal' | 'numeric';
  readonly type?: 'text' | 'time';
  readonly placeholder?: string;
  readonly unit?: string;
  /** What leads here; its key stands beside the label. */
  readonly action?: ActionId;
}

export function TextField({ path, unit, label, action, ...input }: TextFieldProps) {
  const { onText, ...field } = useDraftField(path);
  return (
    <TextInput
      {...field}
      {...input}
      label={action ? <Keyed label={label} action={action} /> : label}
      {...(input.lang && { dir: 'auto' })}
      rightSection={unit && <span aria-hidden>{unit}</span>}
      rightSectionWidth={unit ? `${unit.length + 3}ch` : undefined}
      rightSectionPointerEvents="none"
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}

export function Keyed({ label, action }: { label: string; action: ActionId }) {
  return (
    <>
      {label}
      <KeyHint action={action} />
    </>
  );
}

export function LongTextField({ path, ...input }: Pick<TextFieldProps, 'path' | 'label' | 'description' | 'required' | 'lang'>) {
  const { onText, ...field } = useDraftField(path);
  return (
    <Textarea {...field} {...input} dir="auto" autosize minRows={2} maxRows={10} onChange={(event) => onText(event.currentTarget.value)} />
  );
}
