import type { ReactNode } from 'react';
import { AppLink } from '../../ui/app-link';
import { useOpenCell } from './cell-context';

interface StatementLinkProps {
  readonly statement: string;
  readonly children: ReactNode;
  readonly size?: 'xs' | 'sm';
}

export function StatementLink({ statement, children, size = 'sm' }: StatementLinkProps) {
  const { workspace, negotiation } = useOpenCell().params;
  return (
    <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ workspace, negotiation, statement }} size={size}>
      {children}
    </AppLink>
  );
}
