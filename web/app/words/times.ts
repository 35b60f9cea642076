/** An instant to the minute, in UTC: the page says so once. */
export function utcTime(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}
