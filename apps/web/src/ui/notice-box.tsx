import { MantineThemeProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

// At the foot of a phone stand the buttons that save, in its header those that close.
const BELOW_THE_HEADER = { root: { insetBlockStart: 64 } };

export function NoticeBox() {
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(max-width: 48em)');
  const closeButtonProps = { 'aria-label': t('common.close') };
  return (
    <MantineThemeProvider theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}>
      <Notifications position={isPhone ? 'top-center' : 'bottom-center'} autoClose={5_000} styles={isPhone ? BELOW_THE_HEADER : {}} />
    </MantineThemeProvider>
  );
}
