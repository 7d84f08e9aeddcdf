import type { DayContext } from '../../../lib/read-day';
import { DayInput } from '../../../ui/day-input';
import { useFormCatalogue } from '../form/catalogue-context';
import { type TextPath, useDraftField } from '../form/fault-context';

interface DayFieldProps {
  readonly path: TextPath;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly lies: DayContext['lies'];
  /** The day from which a date without a year is near; otherwise today. */
  readonly from?: string | undefined;
}

export function DayField({ path, from, ...input }: DayFieldProps) {
  const { settings } = useFormCatalogue();
  const field = useDraftField(path);
  return <DayInput {...field} {...input} today={from ?? settings.today} />;
}
