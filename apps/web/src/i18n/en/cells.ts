export const cells = {} as const;
