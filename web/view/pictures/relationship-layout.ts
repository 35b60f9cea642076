import { Graph, layout } from '@dagrejs/dagre';
import type { Relationship } from '../../../src/vocabulary/relationship.ts';

export interface TableBoxPlace {
  readonly name: string;
  /** Left and top corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LinePlace {
  readonly relationship: Relationship;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Where its label stands. */
  readonly label: { readonly x: number; readonly y: number };
}

export interface RelationshipLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly TableBoxPlace[];
  readonly lines: readonly LinePlace[];
}

const boxHeight = 44;
const margin = 8;

/** Boxes and lines of a relationship diagram, from referring tables to those they refer to. */
export function layOut(relationships: readonly Relationship[]): RelationshipLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 26, ranksep: 96, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const name of tablesOf(relationships)) {
    graph.setNode(name, { width: widthOf(name), height: boxHeight });
  }
  for (const [index, { from, to }] of relationships.entries()) {
    graph.setEdge(from.table, to.table, { width: 76, height: 30, labelpos: 'c' }, String(index));
  }
  layout(graph);
  const boxes = graph.nodes().map((name: string) => boxOf(name, graph.node(name)));
  const lines = relationships.flatMap((relationship, index) => {
    const { from, to } = relationship;
    const edge = graph.edge(from.table, to.table, String(index));
    const { points = [], x = 0, y = 0 } = edge ?? {};
    return [{ relationship, points, label: { x, y } }];
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, boxes, lines };
}

/** Every table that a relationship names, in the order met. */
export function tablesOf(relationships: readonly Relationship[]): readonly string[] {
  return [...new Set(relationships.flatMap(({ from, to }) => [from.table, to.table]))];
}

function boxOf(name: string, { x, y }: { readonly x: number; readonly y: number }): TableBoxPlace {
  const width = widthOf(name);
  return { name, x: x - width / 2, y: y - boxHeight / 2, width, height: boxHeight };
}

/** Wide enough for the name at 13 px; Chinese characters are twice as wide as Latin letters. */
function widthOf(name: string): number {
  const wide = [...name].reduce((sum, one) => sum + (one > '\u2e80' ? 13.5 : 7.4), 0);
  return Math.min(260, Math.max(110, wide + 20));
}
