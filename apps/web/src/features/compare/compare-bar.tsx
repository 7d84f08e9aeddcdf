import { Button, Checkbox, SegmentedControl, Text } from '@mantine/core';
import type { Event } from '@standpoint/contracts/events';
import type { Negotiation } from '@standpoint/contracts/negotiations';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant, shiftDay } from '../../lib/format';
import { readDay } from '../../lib/read-day';
import { DayInput } from '../../ui/day-input';
import { COMPARE_VIEWS, type CompareSearch } from './compare-search';
import type { LastLook } from './last-look';
import styles from './compare.module.css';

interface CompareBarProps {
  readonly negotiation: Negotiation;
  readonly search: CompareSearch & { readonly from: string; readonly to: string };
  readonly events: readonly Event[];
  readonly lastLook: LastLook | null;
  readonly onChange: (change: Partial<CompareSearch>) => void;
  readonly end: ReactNode;
}

/** Which two moments, by day or by what people remember them by, and how the answer is shown. */
export function CompareBar({ negotiation, search, events, lastLook, onChange, end }: CompareBarProps) {
  const { t } = useTranslation();
  const { from, to, fromKnownAt } = search;
  const days = (change: { from?: string; to?: string }) => onChange({ ...change, fromKnownAt: undefined });
  return (
    <section className={styles.bar} aria-label={t('compare.moments')}>
      <div className={styles.days}>
        <Moment key={`from ${from}`} label={t('compare.from')} day={from} today={negotiation.today} onDay={(day) => days({ from: day })} error={from > to ? t('compare.swap') : undefined} />
        <Moment key={`to ${to}`} label={t('compare.to')} day={to} today={negotiation.today} onDay={(day) => days({ to: day })} />
      </div>
      <Presets to={to} events={events} lastLook={lastLook} timeZone={negotiation.timeZone} onChange={onChange} />
      <SegmentedControl
        size="xs"
        aria-label={t('compare.show.label')}
        value={search.show ?? 'list'}
        onChange={(show) => onChange({ show: show === 'list' ? undefined : show })}
        data={COMPARE_VIEWS.map((view) => ({ value: view, label: t(`compare.show.${view}`) }))}
      />
      <div className={styles.about}>
        <Text className={styles.known ?? ''}>
          {fromKnownAt ? t('compare.known.then', { at: formatInstant(fromKnownAt, negotiation.timeZone) }) : t('compare.known.now')}
        </Text>
        {fromKnownAt && (
          <Button size="compact-xs" variant="default" onClick={() => onChange({ fromKnownAt: undefined })}>
            {t('compare.known.forget')}
          </Button>
        )}
      </div>
      <Checkbox
        size="sm"
        label={t('compare.learned')}
        description={t('compare.learnedText')}
        checked={search.learned !== 'false'}
        onChange={(event) => onChange({ learned: event.currentTarget.checked ? undefined : 'false' })}
      />
      {end}
    </section>
  );
}

interface MomentProps {
  readonly label: string;
  readonly day: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
  readonly error?: string | undefined;
}

/** A day as it is typed; it counts once it is understood. */
function Moment({ label, day, today, onDay, error }: MomentProps) {
  const { i18n } = useTranslation();
  const [typed, setTyped] = useState(formatDay(day));
  const take = (text: string) => {
    setTyped(text);
    const reading = readDay(text, { today, lies: 'near', locale: i18n.language });
    if (reading.kind === 'day' && reading.day !== day) onDay(reading.day);
  };
  return (
    <div className={styles.day}>
      <DayInput label={label} value={typed} onText={take} today={today} lies="near" error={error} />
    </div>
  );
}

/** A round lasts until the end of its last day: what is said there is not yet “since”. */
const lastDay = ({ starts, ends }: Event) => (ends ?? starts).slice(0, 10);

function lastRound(events: readonly Event[], to: string): Event | undefined {
  const held = events.filter((event) => event.kind === 'talks' && event.status === 'held' && lastDay(event) < to);
  return held.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0];
}

interface PresetsProps {
  readonly to: string;
  readonly events: readonly Event[];
  readonly lastLook: LastLook | null;
  readonly timeZone: string;
  readonly onChange: (change: Partial<CompareSearch>) => void;
}

function Presets({ to, events, lastLook, timeZone, onChange }: PresetsProps) {
  const { t } = useTranslation();
  const round = lastRound(events, to);
  const before = (days: number) => onChange({ from: shiftDay(to, -days), to, fromKnownAt: undefined });
  return (
    <div className={styles.presets}>
      <Button size="xs" variant="default" onClick={() => before(1)}>
        {t('compare.presets.day')}
      </Button>
      <Button size="xs" variant="default" onClick={() => before(7)}>
        {t('compare.presets.week')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={!round}
        title={round ? t('compare.presetHint.round', { event: round.title, day: formatDay(lastDay(round)) }) : t('compare.presetHint.noRound')}
        onClick={() => round && onChange({ from: lastDay(round), to, fromKnownAt: undefined })}
      >
        {t('compare.presets.round')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={!lastLook}
        title={lastLook ? t('compare.presetHint.look', { at: formatInstant(lastLook.at, timeZone) }) : t('compare.presetHint.noLook')}
        onClick={() => lastLook && onChange({ from: lastLook.asOf < to ? lastLook.asOf : to, to, fromKnownAt: lastLook.at })}
      >
        {t('compare.presets.look')}
      </Button>
    </div>
  );
}
