export const negotiations = {} as const;
