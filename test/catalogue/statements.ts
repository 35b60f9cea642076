import jsonld from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import { type Graph, merge } from '../../src/catalogue/rdf/graph.ts';
import { jsonLd } from '../../src/catalogue/rdf/json-ld.ts';
import { statementsOf, turtle } from '../../src/catalogue/rdf/turtle.ts';

/** The triples of a graph, of its Turtle and of its JSON-LD, each read back by a parser that is not ours. */
export async function threeWays(
  graph: Graph,
): Promise<Record<'graph' | 'turtle' | 'jsonLd', string[]>> {
  const document = JSON.parse(JSON.stringify(jsonLd(graph)));
  const expanded = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader });
  return {
    graph: lines(merge(graph).flatMap(statementsOf)),
    turtle: lines(new Parser().parse(turtle(graph))),
    jsonLd: lines(new Parser({ format: 'N-Quads' }).parse(String(expanded))),
  };
}

function lines(quads: readonly Quad[]): string[] {
  const writer = new Writer({ format: 'N-Quads' });
  return [...new Set(quads.map((quad) => writer.quadsToString([quad])))].sort();
}

/** A document that needed a context from elsewhere would fail here. */
async function documentLoader(url: string): Promise<never> {
  throw new Error(`nothing is fetched: ${url}`);
}
