const date = /^[+-]?\d{4,6}-\d{2}-\d{2}$/;
const timestamp = /^[+-]?\d{4,6}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const zoned = /([+-]\d{2}(:?\d{2})?|Z)$/;
const timeOfDay = /^(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)$/;

/**
 * Where a value of a histogram lies on a line: numbers as they are, truth values as 0 and 1, dates
 * and times in milliseconds (UTC where no zone is told). Undefined for any other text.
 */
export function numberOf(value: number | string): number | undefined {
  if (typeof value === 'number') return value;
  if (value === 'true' || value === 'false') return value === 'true' ? 1 : 0;
  if (date.test(value) || timestamp.test(value)) return millisecondsOf(value, 'Z');
  const [, hours, minutes, seconds] = timeOfDay.exec(value) ?? [];
  if (hours !== undefined)
    return (Number(hours) * 60 + Number(minutes)) * 6e4 + Number(seconds) * 1e3;
  if (/^\d{4,6}-/.test(value) && zoned.test(value)) {
    // ECMAScript wants the minutes of a zone.
    return millisecondsOf(value.replace(/([+-]\d{2})$/, '$1:00'), '');
  }
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function millisecondsOf(text: string, zone: string): number | undefined {
  const parsed = Date.parse(date.test(text) ? text : `${text.replace(' ', 'T')}${zone}`);
  return Number.isNaN(parsed) ? undefined : parsed;
}
