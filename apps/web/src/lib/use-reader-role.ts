import type { Permission, Role } from '@standpoint/contracts/permissions';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { whyNot } from './may-act';
import { meQuery, type NegotiationRef, roleIn } from './negotiation-lists.query';

/** The role of the reader here; the least until it is known. */
export function useReaderRole({ workspace }: NegotiationRef): Role {
  const me = useQuery(meQuery).data;
  return me ? roleIn(workspace, me) : 'viewer';
}

/** Why the reader may not do it, and whom to ask; null where they may. */
export function useWhyNot(params: NegotiationRef, permission: Permission): string | null {
  const { t } = useTranslation();
  return whyNot(t, useReaderRole(params), permission);
}
