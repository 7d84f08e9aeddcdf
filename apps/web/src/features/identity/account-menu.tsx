import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import type { Me } from '@standpoint/contracts/workspaces';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useActions } from '../../actions/actions';
import { areSingleKeysOn, switchSingleKeys } from '../../actions/single-keys';
import { AccountButton } from './account-button';
import { signOut } from './door/session.mutation';

const AccountMenuOpened = lazy(() => import('./account-menu-opened').then((module) => ({ default: module.AccountMenuOpened })));

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

/** Who is signed in, and what they choose for themselves. The menu comes with the first click. */
export function AccountMenu({ me }: { me: Me }) {
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light');
  const [isWanted, setWanted] = useState(false);
  const onSignOut = useSignOut();
  useActions({
    'scheme.toggle': () => setColorScheme(shown === 'dark' ? 'light' : 'dark'),
    'keys.toggle': () => switchSingleKeys(!areSingleKeysOn()),
    'session.end': onSignOut,
  });
  const button = <AccountButton me={me} aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />;
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenuOpened me={me} onSignOut={onSignOut} />
    </Suspense>
  );
}
