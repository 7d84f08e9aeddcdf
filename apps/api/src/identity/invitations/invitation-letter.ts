import type { Role } from '@standpoint/contracts/permissions';
import { inLine, type Letter } from '../../mail/letter.js';

interface Invited {
  readonly to: string;
  readonly url: string;
  readonly workspace: string;
  readonly invitedBy: string;
  readonly role: Role;
  readonly expiresAt: string;
}

const MAY: Readonly<Record<Role, string>> = {
  viewer: 'As a viewer you can read and export everything.',
  analyst: 'As an analyst you can read everything and log statements.',
  reviewer: "As a reviewer you can log statements, correct others' and edit issues.",
  admin: 'As an admin you can do everything, and decide who else is a member.',
};

export function invitationLetter({ to, url, workspace, invitedBy, role, expiresAt }: Invited): Letter {
  const [where, who] = [inLine(workspace), inLine(invitedBy)];
  return {
    to,
    subject: `${who} invites you to “${where}” on Standpoint`,
    before: [
      `${who} invites you to the workspace “${where}” on Standpoint, where its team tracks who wants what in a negotiation.`,
      MAY[role],
    ],
    link: { label: 'Accept the invitation', url },
    after: [
      `The link works once, until ${dayOf(expiresAt)}, for the account with the address ${to}.`,
      'If you do not know who sent this, leave it: nothing happens.',
    ],
  };
}

/** `2026-01-30T…` → `30 January 2026`, in the one zone that everybody can convert. */
function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(instant)) + ' UTC';
}
