import { Notifications } from '@mantine/notifications';

export function NoticeBox() {
  return <Notifications position="bottom-center" autoClose={5_000} />;
}
