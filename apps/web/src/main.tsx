import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './ui/page.css';
import './i18n/i18n';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from '@tanstack/react-router';
import { ActionsProvider } from './actions/actions';
import { createQueryClient } from './lib/query-client';
import { createAppRouter } from './router';
import { Look } from './ui/look';

const queryClient = createQueryClient(() => void router.invalidate());
const router = createAppRouter(queryClient);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Look>
      <QueryClientProvider client={queryClient}>
        <ActionsProvider>
          <RouterProvider router={router} />
        </ActionsProvider>
      </QueryClientProvider>
    </Look>
  </StrictMode>,
);
