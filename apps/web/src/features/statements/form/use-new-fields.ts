import { useFormContext, useWatch } from 'react-hook-form';
import type { DraftField } from '../../../lib/use-contract-form';
import { fieldId } from '../draft/faults';
import type { StatementDraft } from '../draft/statement-draft';
import { type TextPath, useFaults } from './fault-context';

/** The fields of something that the form describes anew, for the form of that thing. */
export function useNewFields(of: 'newSource' | 'newSpeaker'): (name: string) => DraftField {
  const { setValue } = useFormContext<StatementDraft>();
  const { messages, forgive } = useFaults();
  const described = useWatch<StatementDraft, typeof of>({ name: of }) as Readonly<Record<string, string>> | null;
  return (name) => {
    const path = `${of}.${name}`;
    return {
      id: fieldId(path),
      value: described?.[name] ?? '',
      error: messages[path],
      onText: (text) => {
        setValue(path as TextPath, text);
        forgive(path);
      },
    };
  };
}
