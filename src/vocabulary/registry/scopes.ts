/** How far an API token reaches; within that, its owner's roles decide. */
export const scopes = ['read', 'write', 'administer'] as const;
export type Scope = (typeof scopes)[number];
