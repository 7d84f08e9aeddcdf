import { Notifications } from '@mantine/notifications';
import { type AnyRouter, createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import type { RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { show } from './render';

/** Renders inside a router that is at this address: links work, and lead nowhere else. */
export function showAt(page: ReactElement, address = '/'): RenderResult & { router: AnyRouter } {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => page, notFoundComponent: () => page }),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  // The links of the page are typed by the application's own router.
  const Provider = RouterProvider as (props: { router: unknown }) => ReactElement;
  return {
    router,
    ...show(
      <>
        <Notifications />
        <Provider router={router} />
      </>,
    ),
  };
}
