import { entries, type Graph, type Resource, type Value } from './graph.ts';
import { prefixes } from './vocabularies.ts';

/**
 * A graph as a JSON-LD 1.1 document, flattened. The context is ours, fixed and part of the document: nothing has to
 * be fetched to read it. https://www.w3.org/TR/json-ld11/
 */
export function jsonLd(graph: Graph): object {
  return { '@context': prefixes, '@graph': graph.map(nodeOf) };
}

function nodeOf({ iri, types, properties }: Resource): object {
  const values = entries(properties).map(([term, list]) => [term, list.map(literalOrLink)]);
  return { '@id': iri, '@type': types, ...Object.fromEntries(values) };
}

function literalOrLink(value: Value): object {
  if ('iri' in value) return { '@id': value.iri };
  if ('datatype' in value) return { '@value': value.text, '@type': value.datatype };
  const { text, language } = value;
  return { '@value': text, ...(language === undefined ? {} : { '@language': language }) };
}
