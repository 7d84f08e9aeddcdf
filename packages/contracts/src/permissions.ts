import type { Marking } from '@standpoint/domain/vocabulary';
import { z } from 'zod';

export const ROLES = ['viewer', 'analyst', 'reviewer', 'admin'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** The lowest role that may do it; each role may do all that lower ones may. */
const LOWEST_ROLE = {
  'workspace:read': 'viewer',
  'negotiation:read': 'viewer',
  'member:read': 'viewer',
  'view:edit': 'viewer',
  'statement:record': 'analyst',
  'statement:correct': 'analyst',
  'statement:retract': 'analyst',
  'party:edit': 'analyst',
  'speaker:edit': 'analyst',
  'source:edit': 'analyst',
  'event:edit': 'analyst',
  'estimate:edit': 'analyst',
  'statement:correct-any': 'reviewer',
  'statement:retract-any': 'reviewer',
  'statement:publish-any': 'reviewer',
  'issue:edit': 'reviewer',
  'view:edit-any': 'reviewer',
  'negotiation:edit': 'reviewer',
  'member:manage': 'admin',
  'audit:read': 'admin',
} as const satisfies Record<string, Role>;

export type Permission = keyof typeof LOWEST_ROLE;
export const PERMISSIONS = Object.keys(LOWEST_ROLE) as Permission[];

export function can(role: Role, permission: Permission): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(LOWEST_ROLE[permission]);
}

/** Whom to ask: the lowest role that may. */
export function lowestRoleFor(permission: Permission): Role {
  return LOWEST_ROLE[permission];
}

/** The highest marking a role reads. Red is for those who work on the log, amber for everyone in the workspace. */
export function clearanceOf(role: Role): Marking {
  return role === 'viewer' ? 'amber' : 'red';
}
