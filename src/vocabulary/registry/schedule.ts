export const cadences = ['daily', 'weekly', 'monthly'] as const;
export type Cadence = (typeof cadences)[number];

/** The least change of a comparison that is told; see `changeLevels`. */
export const alertLevels = ['moderate', 'major'] as const;
export type AlertLevel = (typeof alertLevels)[number];
