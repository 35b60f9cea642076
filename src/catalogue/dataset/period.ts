import { type Resource, resource, typed, type Value } from '../rdf/graph.ts';
import { type Iri, partOf } from '../rdf/iri.ts';
import type { Term } from '../rdf/vocabularies.ts';

const datatypes: readonly (readonly [pattern: RegExp, datatype: Term])[] = [
  [/^\d{4}$/, 'xsd:gYear'],
  [/^\d{4}-(0[1-9]|1[0-2])$/, 'xsd:gYearMonth'],
  [/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'xsd:date'],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'xsd:dateTime'],
];

/** A year, a month, a day or an instant, by its form; undefined for any other text. */
export function time(content: string): Value | undefined {
  const datatype = datatypes.find(([pattern]) => pattern.test(content))?.[1];
  return datatype === undefined ? undefined : typed(content, datatype);
}

/**
 * The time that the data are about: what was declared as an interval of ISO 8601 (`2024-01-01/2024-12-31`), else what
 * was measured. Undefined where neither says it.
 */
export function coverage(
  dataset: Iri,
  declared: string | undefined,
  measured: { readonly from: string; readonly to: string } | undefined,
): Resource | undefined {
  const [first, last] = declared?.trim().split('/') ?? [];
  const start = time(first ?? '') ?? time(measured?.from ?? '');
  const end = first !== undefined && time(first) ? time(last ?? '') : time(measured?.to ?? '');
  if (start === undefined && end === undefined) return undefined;
  return resource(partOf(dataset, 'temporal'), 'dct:PeriodOfTime', {
    'dcat:startDate': start,
    'dcat:endDate': end,
  });
}
