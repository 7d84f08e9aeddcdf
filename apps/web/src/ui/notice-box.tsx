import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

export function NoticeBox() {
  const { t } = useTranslation();
  const closeButtonProps = { 'aria-label': t('common.close') };
  return (
    <MantineThemeProvider theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}>
      <Notifications position="bottom-center" autoClose={5_000} />
    </MantineThemeProvider>
  );
}
