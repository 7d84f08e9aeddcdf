import { createHash, randomBytes } from 'node:crypto';

const WORKSPACE_BYTES = 16;
const SECRET_BYTES = 32;

/** The workspace and a secret: the workspace, so that the token is looked up under its row-level security. */
export function makeToken(workspaceId: string): string {
  const workspace = Buffer.from(workspaceId.replaceAll('-', ''), 'hex');
  return Buffer.concat([workspace, randomBytes(SECRET_BYTES)]).toString('base64url');
}

/** All that is kept of it. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Where to look it up; undefined for what cannot be a token of ours. */
export function workspaceOfToken(token: string): string | undefined {
  const bytes = Buffer.from(token, 'base64url');
  // Some other spelling of the same bytes is no token of ours.
  if (bytes.length !== WORKSPACE_BYTES + SECRET_BYTES || bytes.toString('base64url') !== token) return undefined;
  const hex = bytes.subarray(0, WORKSPACE_BYTES).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
