/** How much something changed; `minor` is worth a line and no alarm. */
export const changeLevels = ['none', 'minor', 'moderate', 'major'] as const;
export type ChangeLevel = (typeof changeLevels)[number];

/** The gravest of several; `none` of none. */
export function gravest(levels: Iterable<ChangeLevel>): ChangeLevel {
  let found: ChangeLevel = 'none';
  for (const level of levels) if (isAtLeast(level, found)) found = level;
  return found;
}

export function isAtLeast(level: ChangeLevel, least: ChangeLevel): boolean {
  return changeLevels.indexOf(level) >= changeLevels.indexOf(least);
}
