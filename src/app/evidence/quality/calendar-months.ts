/** Days from one ISO date or time to another, negative where `to` is earlier; null if not dates. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [dayNumber(from), dayNumber(to)];
  return a === null || b === null ? null : b - a;
}

function dayNumber(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Months from one ISO date to another, whole months plus a share of 30.4375 days. */
export function monthsBetween(from: string, to: string): number {
  const days = daysBetween(from, to);
  return days === null ? 0 : Math.max(0, days / 30.4375);
}

/** The day `months` calendar months before an ISO date; the last of the month where it is shorter. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) - Math.round(months);
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return [String(y).padStart(4, '0'), pad(m), pad(Math.min(day, last))].join('-');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
