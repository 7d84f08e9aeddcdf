import type { ActionId } from '../../../actions/registry';
import type { DayContext } from '../../../lib/read-day';
import { DayInput } from '../../../ui/day-input';
import { useFormCatalogue } from '../form/catalogue-context';
import { type TextPath, useDraftField } from '../form/fault-context';
import { Keyed } from './text-field';

interface DayFieldProps {
  readonly path: TextPath;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly lies: DayContext['lies'];
  /** The day from which a date without a year is near; otherwise today. */
  readonly from?: string | undefined;
  /** What leads here; its key stands beside the label. */
  readonly action?: ActionId;
}

export function DayField({ path, from, label, action, ...input }: DayFieldProps) {
  const { settings } = useFormCatalogue();
  const field = useDraftField(path);
  return <DayInput {...field} {...input} label={action ? <Keyed label={label} action={action} /> : label} today={from ?? settings.today} />;
}
