import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { ActionsProvider } from '../actions/actions';
import { createQueryClient } from '../lib/query-client';
import { Look } from '../ui/look';

/** Renders inside everything the application puts around a page, except the router. */
export function show(page: ReactElement): RenderResult {
  const queryClient = createQueryClient();
  const around = ({ children }: { children: ReactNode }) => (
    <Look isStill>
      <QueryClientProvider client={queryClient}>
        <ActionsProvider>{children}</ActionsProvider>
      </QueryClientProvider>
    </Look>
  );
  return render(page, { wrapper: around });
}
