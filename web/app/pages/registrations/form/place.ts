/** What stands at a place of a document, as at `applicants[0].phone`; undefined where nothing does. */
export function valueAt(document: unknown, place: string): unknown {
  return partsOf(place).reduce<unknown>((inside, part) => memberOf(inside, part), document);
}

/** The document with another value at a place. What is left empty is left out, as if nobody had filled it in. */
export function withValue(document: unknown, place: string, value: unknown): unknown {
  return changed(document, partsOf(place), value);
}

type Part = string | number;

function changed(inside: unknown, [part, ...rest]: readonly Part[], value: unknown): unknown {
  if (part === undefined) return value;
  const next = changed(memberOf(inside, part), rest, value);
  if (typeof part === 'number') {
    const list = Array.isArray(inside) ? [...inside] : [];
    list[part] = next;
    return list;
  }
  const { [part]: _before, ...others } = isObject(inside) ? inside : {};
  return next === undefined || next === '' ? others : { ...others, [part]: next };
}

function memberOf(inside: unknown, part: Part): unknown {
  if (typeof part === 'number') return Array.isArray(inside) ? inside[part] : undefined;
  return isObject(inside) ? inside[part] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partsOf(place: string): Part[] {
  return [...place.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, index]) =>
    index === undefined ? part : Number(index),
  );
}
