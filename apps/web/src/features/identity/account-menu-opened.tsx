import { Menu, Text, useMantineColorScheme } from '@mantine/core';
import type { Me } from '@standpoint/contracts/workspaces';
import { IconCheck, IconDeviceDesktop, IconKeyboard, IconLayoutGrid, IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useActionRegistry } from '../../actions/actions';
import { KeyHint } from '../../actions/key-hint';
import { MenuItemLink } from '../../ui/menu-item-link';
import { AccountButton } from './account-button';

const SCHEMES = [
  { scheme: 'auto', Icon: IconDeviceDesktop },
  { scheme: 'light', Icon: IconSun },
  { scheme: 'dark', Icon: IconMoon },
] as const;

/** Open from the start: whoever asked for it wants to see it. */
export function AccountMenuOpened({ me, onSignOut }: { me: Me; onSignOut: () => void }) {
  const { t } = useTranslation();
  const registry = useActionRegistry();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={260} withinPortal defaultOpened>
      <Menu.Target>
        <AccountButton me={me} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {t('identity.signedInAs')}
          <Text component="span" display="block" c="var(--ink)" fw={600} truncate>
            {me.user.email}
          </Text>
        </Menu.Label>
        <MenuItemLink to="/account" leftSection={<IconUser size={16} aria-hidden />}>
          {t('identity.ownAccount')}
        </MenuItemLink>
        <MenuItemLink to="/w" leftSection={<IconLayoutGrid size={16} aria-hidden />}>
          {t('identity.allWorkspaces')}
        </MenuItemLink>
        <Menu.Item
          leftSection={<IconKeyboard size={16} aria-hidden />}
          rightSection={<KeyHint action="shortcuts.open" />}
          onClick={() => registry.run('shortcuts.open')}
        >
          {t('identity.shortcuts')}
        </Menu.Item>
        <Menu.Label>{t('identity.appearance')}</Menu.Label>
        {SCHEMES.map(({ scheme, Icon }) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={scheme === colorScheme}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={scheme === colorScheme && <IconCheck size={16} aria-hidden />}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`identity.scheme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={onSignOut}>
          {t('identity.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
