import { createContext, use } from 'react';
import { type FieldPathByValue, useController } from 'react-hook-form';
import { fieldId } from '../draft/faults';
import type { StatementDraft } from '../draft/statement-draft';

interface Faulty {
  /** What is wrong, by the path of the field. */
  readonly messages: Readonly<Record<string, string>>;
  /** The field was changed: what was said of it no longer holds. */
  readonly forgive: (path: string) => void;
  /** Text in a field of choices that is no choice yet; empty takes it back. */
  readonly leaveUnchosen: (path: string, typed: string) => void;
}

export const FaultContext = createContext<Faulty>({ messages: {}, forgive: () => undefined, leaveUnchosen: () => undefined });

export const useFaults = () => use(FaultContext);

export type TextPath = FieldPathByValue<StatementDraft, string>;

interface DraftField {
  readonly id: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onBlur: () => void;
  readonly onText: (text: string) => void;
}

/** One field of the draft, with its id and what is wrong with it. */
export function useDraftField(path: TextPath): DraftField {
  const { field } = useController<StatementDraft>({ name: path });
  const { messages, forgive } = useFaults();
  return {
    id: fieldId(path),
    value: field.value as string,
    error: messages[path],
    onBlur: field.onBlur,
    onText: (text: string) => {
      field.onChange(text);
      forgive(path);
    },
  };
}
