import { z } from 'zod';
import { Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Slug } from './identifiers.js';
import { requiredText } from './text.js';

/** Where somebody is signed in. */
export const Session = z.object({
  id: Id,
  isCurrent: z.boolean(),
  /** Browser and system as far as the browser names them; null where it did not. */
  device: z.string().nullable(),
  address: z.string().nullable(),
  signedInAt: Instant,
  /** To five minutes. */
  seenAt: Instant,
});
export type Session = z.infer<typeof Session>;

/** Something the product explains once, such as `matrix-checklist`; a step of a list may be one of its own. */
export const HintParams = z.object({ hint: Slug });

export const DismissedHint = z.object({ hint: Slug, dismissedAt: Instant });
export type DismissedHint = z.infer<typeof DismissedHint>;

/** Hints that one person may have dismissed. */
export const MAX_HINTS = 100;

export const EditAccount = z.strictObject({ name: requiredText(80) });
export type EditAccount = z.infer<typeof EditAccount>;

export const editAccount = endpoint({
  name: 'editAccount',
  summary: 'Change your name; what you recorded shows the new one',
  method: 'PATCH',
  path: '/me',
  access: 'signed-in',
  body: EditAccount,
  response: z.object({ id: Id, name: z.string(), email: z.string() }),
});

export const listSessions = endpoint({
  name: 'listSessions',
  summary: 'Where you are signed in, the last seen first',
  method: 'GET',
  path: '/me/sessions',
  access: 'signed-in',
  response: z.object({ items: z.array(Session) }),
});

export const endSession = endpoint({
  name: 'endSession',
  summary: 'Sign out one of your sessions',
  method: 'DELETE',
  path: '/me/sessions/:session',
  access: 'signed-in',
  params: z.object({ session: Id }),
  status: 204,
});

export const endOtherSessions = endpoint({
  name: 'endOtherSessions',
  summary: 'Sign out everywhere but here',
  method: 'DELETE',
  path: '/me/sessions',
  access: 'signed-in',
  status: 204,
});

export const listHints = endpoint({
  name: 'listHints',
  summary: 'The hints you have dismissed',
  method: 'GET',
  path: '/me/hints',
  access: 'signed-in',
  response: z.object({ items: z.array(DismissedHint) }),
});

export const dismissHint = endpoint({
  name: 'dismissHint',
  summary: 'Never show a hint to you again',
  method: 'PUT',
  path: '/me/hints/:hint',
  access: 'signed-in',
  params: HintParams,
  response: DismissedHint,
});

export const showHints = endpoint({
  name: 'showHints',
  summary: 'Show all hints to you again',
  method: 'DELETE',
  path: '/me/hints',
  access: 'signed-in',
  status: 204,
});
