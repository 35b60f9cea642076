import { type Iri, wellFormed } from './iri.ts';
import type { Term } from './vocabularies.ts';

/** What a property points to: another thing, a text in a language, or a value of a datatype. */
export type Value =
  | { readonly iri: Iri }
  | { readonly text: string; readonly language?: string }
  | { readonly text: string; readonly datatype: Term };

export type Properties = Readonly<Partial<Record<Term, readonly Value[]>>>;

/** A thing with its classes and properties. No thing is without a name: graphs are compared triple by triple. */
export interface Resource {
  readonly iri: Iri;
  readonly types: readonly Term[];
  readonly properties: Properties;
}

/** Things in the order in which they are written. */
export type Graph = readonly Resource[];

type Given = Value | readonly Value[] | undefined;

/** A resource; properties without a value are left out. */
export function resource(
  iri: Iri,
  types: Term | readonly Term[],
  given: Readonly<Partial<Record<Term, Given>>>,
): Resource {
  const properties = Object.entries(given).flatMap(([term, values]: [string, Given]) => {
    const list = values === undefined ? [] : [values].flat();
    return list.length === 0 ? [] : [[term, list] as const];
  });
  return {
    iri,
    types: typeof types === 'string' ? [types] : types,
    properties: Object.fromEntries(properties),
  };
}

/** Points to a thing. */
export function link(iri: Iri): Value {
  return { iri };
}

/** A text; `language` is a BCP 47 tag, and left out where nobody knows it. */
export function text(content: string, language?: string): Value {
  return { text: wellFormed(content), ...(language === undefined ? {} : { language }) };
}

/** A value of a datatype. */
export function typed(content: string, datatype: Term): Value {
  return { text: wellFormed(content), datatype };
}

/** Each thing once, with all that was said of it; sorted by IRI, so that the same facts give the same bytes. */
export function merge(resources: Graph): Graph {
  const byIri = new Map<Iri, Resource>();
  for (const next of resources) {
    const known = byIri.get(next.iri);
    byIri.set(next.iri, known === undefined ? next : union(known, next));
  }
  return [...byIri.values()].sort((a, b) => (a.iri < b.iri ? -1 : 1));
}

function union(one: Resource, other: Resource): Resource {
  const properties: Partial<Record<Term, readonly Value[]>> = { ...one.properties };
  for (const [term, values] of entries(other.properties)) {
    properties[term] = distinct([...(properties[term] ?? []), ...values]);
  }
  return { iri: one.iri, types: [...new Set([...one.types, ...other.types])], properties };
}

/** The properties of a resource with their terms. */
export function entries(properties: Properties): (readonly [Term, readonly Value[]])[] {
  // `Properties` has no keys but terms, which `Object.entries` forgets.
  return Object.entries(properties) as [Term, readonly Value[]][];
}

function distinct(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
