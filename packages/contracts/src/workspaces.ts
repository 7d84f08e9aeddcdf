import { z } from 'zod';
import { Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Ref, Slug } from './identifiers.js';
import { Role } from './permissions.js';
import { requiredText } from './text.js';

export const Workspace = z.object({ id: Id, slug: Slug, name: z.string(), role: Role });
export type Workspace = z.infer<typeof Workspace>;

export const CreateWorkspace = z.strictObject({ slug: Slug, name: requiredText(80) });
export type CreateWorkspace = z.infer<typeof CreateWorkspace>;

export const WorkspaceParams = z.object({ workspace: Ref });

export const Member = z.object({
  userId: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  addedAt: Instant,
  /** When they last asked for anything here, to five minutes; null: never, or not since that is noted. */
  seenAt: Instant.nullable(),
});
export type Member = z.infer<typeof Member>;

export const AddMember = z.strictObject({ email: z.email().max(254), role: Role });
export type AddMember = z.infer<typeof AddMember>;

export const ChangeRole = z.strictObject({ role: Role });

export const MemberParams = WorkspaceParams.extend({ user: Id });

/** Who is signed in, and where they may work. */
export const Me = z.object({
  user: z.object({ id: Id, name: z.string(), email: z.string() }),
  workspaces: z.array(Workspace),
});
export type Me = z.infer<typeof Me>;

export const readMe = endpoint({
  name: 'readMe',
  summary: 'Who is signed in, and the workspaces they are a member of',
  method: 'GET',
  path: '/me',
  access: 'signed-in',
  response: Me,
});

export const createWorkspace = endpoint({
  name: 'createWorkspace',
  summary: 'Create a workspace; its creator becomes admin',
  method: 'POST',
  path: '/workspaces',
  access: 'signed-in',
  body: CreateWorkspace,
  response: Workspace,
  status: 201,
});

export const readWorkspace = endpoint({
  name: 'readWorkspace',
  summary: 'One workspace and your role in it',
  method: 'GET',
  path: '/workspaces/:workspace',
  access: 'workspace:read',
  params: WorkspaceParams,
  response: Workspace,
});

export const listMembers = endpoint({
  name: 'listMembers',
  summary: 'The members of a workspace and their roles',
  method: 'GET',
  path: '/workspaces/:workspace/members',
  access: 'member:read',
  params: WorkspaceParams,
  response: z.object({ items: z.array(Member) }),
});

export const addMember = endpoint({
  name: 'addMember',
  summary: 'Give a person who has an account a role in the workspace',
  method: 'POST',
  path: '/workspaces/:workspace/members',
  access: 'member:manage',
  params: WorkspaceParams,
  body: AddMember,
  response: Member,
  status: 201,
});

export const changeRole = endpoint({
  name: 'changeRole',
  summary: 'Change the role of a member; takes effect on their next request',
  method: 'PATCH',
  path: '/workspaces/:workspace/members/:user',
  access: 'member:manage',
  params: MemberParams,
  body: ChangeRole,
  response: Member,
});

export const removeMember = endpoint({
  name: 'removeMember',
  summary: 'Remove a member; what they recorded stays under their name',
  method: 'DELETE',
  path: '/workspaces/:workspace/members/:user',
  access: 'member:manage',
  params: MemberParams,
  status: 204,
});
