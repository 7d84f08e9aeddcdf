import type { ReactNode } from 'react';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { AppLink } from '../../ui/app-link';

interface StatementLinkProps {
  readonly params: NegotiationRef;
  readonly statement: string;
  readonly children: ReactNode;
}

export function StatementLink({ params: { workspace, negotiation }, statement, children }: StatementLinkProps) {
  return (
    <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ workspace, negotiation, statement }}>
      {children}
    </AppLink>
  );
}
