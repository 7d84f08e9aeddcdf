export const common = {
  product: 'Standpoint',
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  loading: 'Loading…',
  failed: 'This could not be loaded',
  unreachable: 'The server did not answer. Check the connection and try again.',
  unexpected: 'Something went wrong on this page.',
  skipToContent: 'Skip to content',
} as const;
