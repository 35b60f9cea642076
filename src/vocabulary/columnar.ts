/** A value as JSON has it; `undefined` members are not there. */
type Json = unknown;

/**
 * A list of like values, turned on its side: one list per member instead of one object per
 * entry, and lists of objects end to end, which compresses to about two thirds. `at` says which
 * entries there are, where not all of them are.
 */
export type Columnar =
  | { readonly count: number; readonly members: Readonly<Record<string, Columnar>> }
  | { readonly count: number; readonly at?: readonly number[]; readonly values: readonly Json[] }
  | {
      readonly count: number;
      readonly at?: readonly number[];
      readonly lengths: readonly number[];
      readonly items: Columnar;
    };

/** Turns a list on its side; `unfold` gives it back, but for the order of members. */
export function fold(entries: readonly Json[]): Columnar {
  const count = entries.length;
  const present = entries.filter((entry) => entry !== undefined);
  if (present.length > 0 && present.every(hasMembers)) {
    const names = [...new Set(present.flatMap((entry) => Object.keys(entry)))];
    const members = names.map((name) => [
      name,
      fold(entries.map((entry) => memberOf(entry, name))),
    ]);
    return { count, members: Object.fromEntries(members) };
  }
  const places = present.length === count ? {} : { at: positions(entries) };
  if (!present.every(isListOfObjects) || present.every((list) => list.length === 0)) {
    return { count, ...places, values: present };
  }
  const lengths = present.map((list) => list.length);
  return { count, ...places, lengths, items: fold(present.flat()) };
}

/** The list that was folded; entries that had nothing are `undefined`. */
export function unfold(folded: Columnar): readonly Json[] {
  if ('members' in folded) return unfoldMembers(folded.members, folded.count);
  const values = 'values' in folded ? folded.values : unfoldLists(folded.lengths, folded.items);
  if (folded.at === undefined) return values;
  const entries = new Array<Json>(folded.count).fill(undefined);
  for (const [position, index] of folded.at.entries()) entries[index] = values[position];
  return entries;
}

function unfoldMembers(
  members: Readonly<Record<string, Columnar>>,
  count: number,
): readonly Json[] {
  // Lists of members until the end: an assignment would lose a member named `__proto__`.
  const entries = new Array<[string, Json][] | undefined>(count).fill(undefined);
  for (const [name, folded] of Object.entries(members)) {
    for (const [index, value] of unfold(folded).entries()) {
      if (value === undefined) continue;
      const entry = entries[index] ?? [];
      entry.push([name, value]);
      entries[index] = entry;
    }
  }
  return entries.map((entry) => entry && Object.fromEntries(entry));
}

function unfoldLists(lengths: readonly number[], items: Columnar): readonly Json[] {
  const all = unfold(items);
  let start = 0;
  return lengths.map((length) => {
    start += length;
    return all.slice(start - length, start);
  });
}

function positions(entries: readonly Json[]): readonly number[] {
  return entries.flatMap((entry, index) => (entry === undefined ? [] : [index]));
}

function isListOfObjects(entry: Json): entry is readonly Json[] {
  return Array.isArray(entry) && entry.every(hasMembers);
}

function hasMembers(entry: Json): entry is Readonly<Record<string, Json>> {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return false;
  return Object.values(entry).some((member) => member !== undefined);
}

function memberOf(entry: Json, name: string): Json {
  return hasMembers(entry) && Object.hasOwn(entry, name) ? entry[name] : undefined;
}
