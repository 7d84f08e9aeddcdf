import '../../../i18n/en/statements';
import { useTranslation } from 'react-i18next';
import { type Choice, PickField } from '../../../ui/pick-field';
import { type TextPath, useDraftField, useFaults } from '../form/fault-context';
import { foldName } from '../../../lib/match-name';

interface RefFieldProps {
  readonly path: TextPath;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly choices: readonly Choice[];
  readonly onPick?: (value: string) => void;
  readonly create?: { readonly labelOf: (typed: string) => string; readonly run: (typed: string) => void };
}

/** A thing of the negotiation: party, issue, event, source. */
export function RefField({ path, choices, onPick, ...field }: RefFieldProps) {
  const { t } = useTranslation();
  const { id, value, error, onText } = useDraftField(path);
  const { leaveUnchosen } = useFaults();
  return (
    <PickField
      {...field}
      id={id}
      error={error}
      value={value}
      valueLabel={choices.find((choice) => choice.value === value)?.label ?? value}
      nothing={t('statements.nothingLikeIt')}
      choicesFor={(typed) => choicesLike(typed, choices)}
      onPick={(picked) => {
        leaveUnchosen(path, '');
        onText(picked);
        onPick?.(picked);
      }}
      onUnpicked={(typed) => leaveUnchosen(path, typed)}
    />
  );
}

/** Those whose words begin with what was typed go before those that hold it; the only one that begins so is sure. */
export function choicesLike(typed: string, choices: readonly Choice[]): Choice[] {
  const wanted = foldName(typed);
  if (!wanted) return [...choices];
  const words = (choice: Choice) => ` ${foldName([choice.label, choice.note, choice.value, choice.also].join(' '))}`;
  const beginning = choices.filter((choice) => words(choice).includes(` ${wanted}`));
  const holding = choices.filter((choice) => !beginning.includes(choice) && words(choice).includes(wanted));
  return [...beginning.map((choice) => ({ ...choice, sure: beginning.length === 1 })), ...holding];
}
