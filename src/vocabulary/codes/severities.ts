/** How much a finding matters, gravest first. */
export const severities = ['critical', 'serious', 'notice'] as const;
