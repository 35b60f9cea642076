/** As many characters of a name as a heading bears; the section on the asset says it whole. */
export const headingCharacters = 80;

/** As many characters of a table and column as a line bears beside what is said of them. */
export const placeCharacters = 80;

/** A text of at most `limit` characters, the last one an ellipsis where something was left out. */
export function shortened(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  return `${characters.slice(0, limit - 1).join('')}…`;
}
