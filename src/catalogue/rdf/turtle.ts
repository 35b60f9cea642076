import { DataFactory, type Quad, Writer } from 'n3';
import { entries, type Graph, type Resource, type Value } from './graph.ts';
import { expand, prefixes } from './vocabularies.ts';

const { literal, namedNode, quad } = DataFactory;

/** A graph as Turtle (RDF 1.1): https://www.w3.org/TR/turtle/ */
export function turtle(graph: Graph): string {
  const writer = new Writer({ prefixes });
  for (const resource of graph) writer.addQuads(statementsOf(resource));
  let written = '';
  writer.end((error, result: string) => {
    if (error) throw error;
    written = result;
  });
  return written;
}

/** The triples about one thing. */
export function statementsOf({ iri, types, properties }: Resource): Quad[] {
  const subject = namedNode(iri);
  return [
    ...types.map((type) => quad(subject, namedNode(expand('rdf:type')), namedNode(expand(type)))),
    ...entries(properties).flatMap(([term, values]) =>
      values.map((value) => quad(subject, namedNode(expand(term)), nodeOf(value))),
    ),
  ];
}

function nodeOf(value: Value) {
  if ('iri' in value) return namedNode(value.iri);
  if ('datatype' in value) return literal(value.text, namedNode(expand(value.datatype)));
  return literal(value.text, value.language);
}
