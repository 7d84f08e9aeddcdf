import { z } from 'zod';
import { Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Person } from './identifiers.js';
import { Role } from './permissions.js';
import { Workspace, WorkspaceParams } from './workspaces.js';

/** Invitations of one workspace that may be open at a time. */
export const MAX_OPEN_INVITATIONS = 100;
/** Invitations, repeated ones included, that a workspace may make in an hour. */
export const MAX_INVITATIONS_PER_HOUR = 60;

/** `sent`: a mail server took it. `logged`: this server sends no mail, its log holds the link. `failed`: no mail server took it. */
export const MailOutcome = z.enum(['sent', 'logged', 'failed']);
export type MailOutcome = z.infer<typeof MailOutcome>;

/** One place in a workspace for one person, until it is accepted, taken back or runs out. */
export const Invitation = z.object({
  id: Id,
  /** null: whoever has the link. */
  email: z.string().nullable(),
  role: Role,
  invitedBy: Person,
  createdAt: Instant,
  expiresAt: Instant,
  expired: z.boolean(),
  /** null: there is nothing to send, or it is not known yet whether it was. */
  mail: MailOutcome.nullable(),
});
export type Invitation = z.infer<typeof Invitation>;

/** The link is shown this once: only its hash is kept. null where a repeated request met the first one. */
export const InvitationWithLink = Invitation.extend({ link: z.string().nullable() });
export type InvitationWithLink = z.infer<typeof InvitationWithLink>;

export const CreateInvitation = z.strictObject({
  email: z.email({ message: 'An e-mail address such as name@example.org.' }).max(254).nullable().default(null),
  role: Role,
  days: z.int().min(1).max(30).default(7).describe('Days until it expires, 1 to 30'),
});
export type CreateInvitation = z.infer<typeof CreateInvitation>;

export const InvitationParams = WorkspaceParams.extend({ invitation: Id });

/** In the body, never in an address: addresses end up in logs. */
export const InvitationToken = z.strictObject({ token: z.string().max(200) });
export type InvitationToken = z.infer<typeof InvitationToken>;

/** What an invitation says to whoever holds its link. */
export const OpenedInvitation = z.object({
  workspace: z.string(),
  role: Role,
  invitedBy: z.string(),
  email: z.string().nullable(),
  expiresAt: Instant,
});
export type OpenedInvitation = z.infer<typeof OpenedInvitation>;

export const listInvitations = endpoint({
  name: 'listInvitations',
  summary: 'The invitations that wait to be accepted, and those that ran out',
  method: 'GET',
  path: '/workspaces/:workspace/invitations',
  access: 'member:manage',
  params: WorkspaceParams,
  response: z.object({ items: z.array(Invitation) }),
});

export const createInvitation = endpoint({
  name: 'createInvitation',
  summary: 'Invite a person by e-mail, or make a link for one person; the link is given this once',
  method: 'POST',
  path: '/workspaces/:workspace/invitations',
  access: 'member:manage',
  params: WorkspaceParams,
  body: CreateInvitation,
  response: InvitationWithLink,
  status: 201,
  undo: false,
});

export const resendInvitation = endpoint({
  name: 'resendInvitation',
  summary: 'Take an invitation back and make it again: a new link, a new term, and a new mail where it has an address',
  method: 'POST',
  path: '/workspaces/:workspace/invitations/:invitation/resend',
  access: 'member:manage',
  params: InvitationParams,
  response: InvitationWithLink,
  status: 201,
  undo: false,
});

export const revokeInvitation = endpoint({
  name: 'revokeInvitation',
  summary: 'Take an invitation back; its link works no more',
  method: 'DELETE',
  path: '/workspaces/:workspace/invitations/:invitation',
  access: 'member:manage',
  params: InvitationParams,
  status: 204,
  undo: false,
});

export const openInvitation = endpoint({
  name: 'openInvitation',
  summary: 'What an invitation is to, by the token of its link; one that cannot be used answers like one that never was',
  method: 'POST',
  path: '/invitations/open',
  access: 'public',
  body: InvitationToken,
  response: OpenedInvitation,
});

export const acceptInvitation = endpoint({
  name: 'acceptInvitation',
  summary: 'Become a member by the token of an invitation; it works once',
  method: 'POST',
  path: '/invitations/accept',
  access: 'signed-in',
  body: InvitationToken,
  response: Workspace,
});
