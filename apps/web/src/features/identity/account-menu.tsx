import { Avatar, Menu, Text, UnstyledButton, useMantineColorScheme, useComputedColorScheme } from '@mantine/core';
import type { Me } from '@standpoint/contracts/workspaces';
import { IconDeviceDesktop, IconKeyboard, IconLayoutGrid, IconLogout, IconMoon, IconSun, IconCheck, IconUser } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActionRegistry, useActions } from '../../actions/actions';
import { KeyHint } from '../../actions/key-hint';
import { areSingleKeysOn, switchSingleKeys } from '../../actions/single-keys';
import { MenuItemLink } from '../../ui/link';
import { signOut } from './door/session.mutation';

const SCHEMES = [
  { scheme: 'auto', Icon: IconDeviceDesktop },
  { scheme: 'light', Icon: IconSun },
  { scheme: 'dark', Icon: IconMoon },
] as const;

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

function useSignOut(): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return () => {
    void signOut().then(async () => {
      await navigate({ to: '/sign-in' });
      queryClient.clear();
    });
  };
}

/** Who is signed in, and what they choose for themselves. */
export function AccountMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const registry = useActionRegistry();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light');
  const onSignOut = useSignOut();
  useActions({
    'scheme.toggle': () => setColorScheme(shown === 'dark' ? 'light' : 'dark'),
    'keys.toggle': () => switchSingleKeys(!areSingleKeysOn()),
    'session.end': onSignOut,
  });

  return (
    <Menu position="bottom-end" width={260} withinPortal>
      <Menu.Target>
        <UnstyledButton aria-label={t('identity.account', { name: me.user.name })}>
          <Avatar size={32} radius="xl" color="ink" variant="filled" aria-hidden>
            {initialsOf(me.user.name)}
          </Avatar>
        </UnstyledButton>
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
