/** Whether one of the patterns (`*`, `registration.*`, or a code itself) takes an event. */
export function asksFor(patterns: readonly string[], event: string): boolean {
  const [family = ''] = event.split('.', 1);
  return patterns.some((one) => one === '*' || one === event || one === `${family}.*`);
}
