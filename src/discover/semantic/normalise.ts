/** Full-width and compatibility spellings become plain ones, and outer spaces go. */
export function textForm(value: string): string {
  return value.normalize('NFKC').trim();
}

/** As `textForm`, without spaces and hyphens, in upper case: how numbers are compared. */
export function compactForm(value: string): string {
  return textForm(value)
    .replace(/[\s\u2010-\u2015\u2212-]/g, '')
    .toUpperCase();
}
