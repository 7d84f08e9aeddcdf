import '@mantine/dates/styles.layer.css';
import { DatePicker } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { formatDayLong } from '../lib/format';

/** A month to choose a day from; days are `YYYY-MM-DD` throughout. */
export function DayCalendar({ day, onChoose }: { day: string; onChoose: (day: string) => void }) {
  const { t } = useTranslation();
  return (
    <DatePicker
      value={day}
      defaultDate={day}
      onChange={(chosen) => chosen && onChoose(chosen)}
      // Red weekends would say something that is not meant.
      weekendDays={[]}
      hideOutsideDates
      getDayProps={(date) => ({ 'aria-label': formatDayLong(date) })}
      ariaLabels={{
        monthLevelControl: t('common.calendar.month'),
        yearLevelControl: t('common.calendar.year'),
        previousMonth: t('common.calendar.previousMonth'),
        nextMonth: t('common.calendar.nextMonth'),
        previousYear: t('common.calendar.previousYear'),
        nextYear: t('common.calendar.nextYear'),
        previousDecade: t('common.calendar.previousDecade'),
        nextDecade: t('common.calendar.nextDecade'),
      }}
    />
  );
}
