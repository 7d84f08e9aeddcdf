export const identity = {
  signOut: 'Sign out',
  account: 'Account of {{name}}',
  ownAccount: 'Your account',
  signedInAs: 'Signed in as',
  appearance: 'Appearance',
  scheme: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  shortcuts: 'Keyboard shortcuts',
  allWorkspaces: 'All workspaces',
  slug: 'Address',
  slugHint: 'Lower-case letters, digits and hyphens. It stands in links: {{example}}',
} as const;
