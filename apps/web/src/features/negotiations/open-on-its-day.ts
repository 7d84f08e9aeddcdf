import type { Negotiation } from '@standpoint/contracts/negotiations';
import { redirect } from '@tanstack/react-router';
import type { Unread } from '../../lib/address';

interface Opening {
  readonly context: { readonly negotiation: Negotiation };
  readonly search: { readonly asOf?: string | undefined } & Unread;
  readonly location: { readonly pathname: string };
}

/** A page of a negotiation opens on its day; a day that could not be read stays in the address, where the page says so. */
export function openOnItsDay({ context, search, location }: Opening): void {
  const asOf = context.negotiation.defaultAsOf;
  if (search.asOf || search.unread?.asOf || !asOf) return;
  throw redirect({ to: location.pathname, search: { ...search, asOf } as never, replace: true });
}
