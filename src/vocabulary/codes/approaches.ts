/** The three ways to a value. */
export const approaches = ['income', 'cost', 'market'] as const;
