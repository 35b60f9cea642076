/** A text that begins a line: names of events are written small. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
