/** What a cached answer is about; invalidating a key invalidates everything that begins with it. */
export const meKey = ['me'] as const;
export const workspaceKey = (workspace: string) => ['workspace', workspace] as const;

/** Everything read of one negotiation. Invalidate it after a statement is recorded, corrected, retracted or reinstated. */
export const negotiationKey = (workspace: string, negotiation: string) =>
  ['negotiation', workspace, negotiation] as const;
