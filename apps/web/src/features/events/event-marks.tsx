import { Badge } from '@mantine/core';
import type { Event } from '@standpoint/contracts/events';
import { IconCalendarPause, IconCircleCheck, IconClock, IconPlayerPlay, IconPlayerSkipForward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Place } from './event-times';

const OF_STATUS = { planned: IconClock, held: IconCircleCheck, postponed: IconCalendarPause } as const;

export function StatusMark({ status }: { status: Event['status'] }) {
  const { t } = useTranslation();
  const Icon = OF_STATUS[status];
  return (
    <Badge variant="default" size="sm" tt="none" leftSection={<Icon size={12} aria-hidden />}>
      {t(`events.statuses.${status}`)}
    </Badge>
  );
}

/** Only what is going on or comes first needs a mark. */
export function PlaceMark({ place }: { place: Place | undefined }) {
  const { t } = useTranslation();
  if (place !== 'now' && place !== 'next') return null;
  const Icon = place === 'now' ? IconPlayerPlay : IconPlayerSkipForward;
  return (
    <Badge variant="filled" size="sm" tt="none" leftSection={<Icon size={12} aria-hidden />}>
      {t(`events.places.${place}`)}
    </Badge>
  );
}
