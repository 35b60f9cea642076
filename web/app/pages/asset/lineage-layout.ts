import { Graph, layout } from '@dagrejs/dagre';
import type {
  LineageEdge,
  LineageName,
} from '../../../../src/vocabulary/registry/assets/lineage.ts';

export interface DatasetBox {
  readonly id: string;
  readonly dataset: LineageName;
  /** Left and top corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LineageLine {
  readonly edge: LineageEdge;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface LineageLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DatasetBox[];
  readonly lines: readonly LineageLine[];
}

const boxHeight = 44;
const margin = 8;

/** Datasets from left to right, from what came first to what came of it. */
export function layOutLineage(edges: readonly LineageEdge[]): LineageLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 20, ranksep: 56, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  const datasets = new Map(
    edges.flatMap(({ input, output }) => [input, output]).map((one) => [idOf(one), one]),
  );
  for (const [id, { name }] of datasets) {
    graph.setNode(id, { width: widthOf(name), height: boxHeight });
  }
  for (const [index, { input, output }] of edges.entries()) {
    graph.setEdge(idOf(input), idOf(output), {}, String(index));
  }
  layout(graph);
  const boxes = Array.from(datasets, ([id, dataset]) => {
    const { x, y } = graph.node(id);
    const width = widthOf(dataset.name);
    return { id, dataset, x: x - width / 2, y: y - boxHeight / 2, width, height: boxHeight };
  });
  const lines = edges.map((edge, index) => {
    const { points = [] } = graph.edge(idOf(edge.input), idOf(edge.output), String(index)) ?? {};
    return { edge, points };
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, boxes, lines };
}

/** A dataset is named by both parts together. */
export function idOf({ namespace, name }: LineageName): string {
  return JSON.stringify([namespace, name]);
}

/** Wide enough for the name at 13 px; Chinese characters are twice as wide as Latin letters. */
function widthOf(name: string): number {
  const wide = [...name].reduce((sum, one) => sum + (one > '\u2e80' ? 13.5 : 7.4), 0);
  return Math.min(240, Math.max(90, wide + 20));
}
