import type { z } from 'zod';

/**
 * The same value with numbers instead of digits in texts, wherever the schema takes a number and no
 * digit is lost by it: `"0.12"` becomes `0.12`, an id `"007"` stays.
 */
export function withNumbers(schema: z.ZodType, value: unknown): unknown {
  return [...digitPlaces(value)].reduce<unknown>((before, place) => {
    const after = convert(before, place);
    return schema.safeParse(after).success ? after : before;
  }, value);
}

/** Where digits stand as text: members of lists all have one place, so that few need to be tried. */
function digitPlaces(value: unknown, place = '', found = new Set<string>()): Set<string> {
  if (isExact(value)) found.add(place);
  for (const [key, member] of membersOf(value)) digitPlaces(member, `${place}/${key}`, found);
  return found;
}

function convert(value: unknown, place: string, at = ''): unknown {
  if (at === place && isExact(value)) return Number(value);
  if (!place.startsWith(at)) return value;
  if (Array.isArray(value)) return value.map((member) => convert(member, place, `${at}/*`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    membersOf(value).map(([key, member]) => [key, convert(member, place, `${at}/${key}`)]),
  );
}

function membersOf(value: unknown): [key: string, member: unknown][] {
  if (Array.isArray(value)) return value.map((member: unknown) => ['*', member]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isExact(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d/.test(value) && String(Number(value)) === value;
}
