import { Box } from '@mantine/core';
import { type ComponentProps, lazy, Suspense } from 'react';

const TimeBar = lazy(() => import('./time-bar').then((module) => ({ default: module.TimeBar })));

const HEIGHT = 60;

/** Keeps the place of the bar until its code is there, so that the table below does not jump. */
export function TimeBarSlot(props: ComponentProps<typeof TimeBar>) {
  return (
    <Suspense fallback={<Box h={HEIGHT} />}>
      <TimeBar {...props} />
    </Suspense>
  );
}
