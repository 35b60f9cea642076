/** Types whose columns show that a table is about persons; what goes with them needs no header. */
export const personalColumns: readonly string[] = [
  ...['given-name', 'family-name', 'person-name', 'chinese-person-name'],
  ...['chinese-resident-id', 'chinese-mobile', 'us-social-security-number', 'birth-date', 'email'],
];
