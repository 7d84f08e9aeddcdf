import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
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
}

export function TextField({ path, unit, ...input }: TextFieldProps) {
  const { onText, ...field } = useDraftField(path);
  return (
    <TextInput
      {...field}
      {...input}
      {...(input.lang && { dir: 'auto' })}
      rightSection={unit && <span aria-hidden>{unit}</span>}
      rightSectionWidth={unit ? `${unit.length + 3}ch` : undefined}
      rightSectionPointerEvents="none"
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}

export function LongTextField({ path, ...input }: Pick<TextFieldProps, 'path' | 'label' | 'description' | 'required' | 'lang'>) {
  const { onText, ...field } = useDraftField(path);
  return (
    <Textarea {...field} {...input} dir="auto" autosize minRows={2} maxRows={10} onChange={(event) => onText(event.currentTarget.value)} />
  );
}
