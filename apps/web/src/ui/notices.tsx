import { useNotifications } from '@mantine/notifications';
import { lazy, Suspense } from 'react';

// Most visits only read: the box is fetched with the first notice.
const NoticeBox = lazy(() => import('./notice-box').then((module) => ({ default: module.NoticeBox })));

/** What just happened, at the foot of the page. */
export function Notices() {
  const { notifications } = useNotifications();
  if (notifications.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <NoticeBox />
    </Suspense>
  );
}
