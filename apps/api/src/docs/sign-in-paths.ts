import type { z } from 'zod';
import { ChangePassword, RequestPasswordReset, ResetPassword, SignIn, SignUp } from '../identity/sign-in/credentials.js';
import { givenSchema, type JsonSchema } from './json-schema.js';

/** The doors of better-auth that are open; they set and read the session cookie. */
export function signInPaths(): Record<string, Record<string, JsonSchema>> {
  return {
    '/api/auth/sign-up/email': { post: post('signUp', 'Make an account and sign in', SignUp) },
    '/api/auth/sign-in/email': { post: post('signIn', 'Sign in', SignIn) },
    '/api/auth/sign-out': { post: post('signOut', 'Sign out') },
    '/api/auth/change-password': {
      post: post('changePassword', 'Change the password and end every other session', ChangePassword),
    },
    '/api/auth/request-password-reset': {
      post: post('requestPasswordReset', 'Send a link to choose a new password, where there is an account with the address', RequestPasswordReset),
    },
    '/api/auth/reset-password': {
      post: post('resetPassword', 'Choose a new password by the token of such a link, once, and end every session', ResetPassword),
    },
    '/api/auth/get-session': {
      get: { operationId: 'readSession', summary: 'Who is signed in; null if nobody is', tags: ['auth'], responses: DONE },
    },
  };
}

const DONE = {
  200: { description: 'Done' },
  default: {
    description: 'Refused',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
};

function post(operationId: string, summary: string, body?: z.ZodType): JsonSchema {
  return {
    operationId,
    summary,
    tags: ['auth'],
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: givenSchema(body) } } } } : {}),
    responses: DONE,
  };
}
