import { line } from 'd3-shape';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import type { AssetLineage } from '../../api/lineage.ts';
import { type DatasetBox, layOutLineage } from './lineage-layout.ts';

const texts = {
  label: { en: 'Lineage: {lines}', zh: '数据血缘：{lines}' },
  one: { en: '{input} to {output} by {job}', zh: '{input} 经 {job} 得到 {output}' },
  own: { en: 'this asset', zh: '本资产' },
} satisfies Record<string, Texts>;

/** Datasets as boxes from left to right; the asset itself in brass. */
export function LineagePicture({ lineage }: { readonly lineage: AssetLineage }) {
  const { say } = useWords();
  const edges = [...lineage.upstream, ...lineage.downstream];
  const { width, height, boxes, lines } = layOutLineage(edges);
  const spoken = edges.map(({ input, output, job }) =>
    say(texts.one, { input: input.name, output: output.name, job: job.name }),
  );
  return (
    <svg
      className="lineage"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={say(texts.label, { lines: spoken.join('; ') })}
    >
      <defs>
        <marker
          id="lineage-end"
          viewBox="0 0 8 8"
          refX="8"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path d="M0 0 L8 4 L0 8 z" fill="var(--ink-2)" />
        </marker>
      </defs>
      {lines.map(({ edge, points }) => (
        <path
          key={JSON.stringify([edge.input, edge.output, edge.job])}
          d={draw([...points]) ?? ''}
          fill="none"
          stroke="var(--ink-2)"
          markerEnd="url(#lineage-end)"
        />
      ))}
      {boxes.map((box) => (
        <Box key={box.id} box={box} own={lineage.names.includes(box.dataset.name)} />
      ))}
    </svg>
  );
}

const draw = line<{ readonly x: number; readonly y: number }>(
  ({ x }) => x,
  ({ y }) => y,
);

function Box({ box, own }: { readonly box: DatasetBox; readonly own: boolean }) {
  const { say } = useWords();
  const { dataset, x, y, width, height } = box;
  return (
    <g>
      <title>{`${dataset.namespace} ${dataset.name}`}</title>
      <rect
        {...{ x, y, width, height }}
        fill={own ? 'var(--brass-wash)' : 'var(--surface)'}
        stroke={own ? 'var(--brass)' : 'var(--ink)'}
        strokeWidth={own ? 2 : 1}
      />
      <text x={x + 8} y={y + 18} fontSize="13" fontWeight="600" fill="var(--ink)">
        {shortened(dataset.name)}
      </text>
      <text x={x + 8} y={y + 34} fontSize="12" fill="var(--ink-3)">
        {own ? say(texts.own) : shortened(dataset.namespace)}
      </text>
    </g>
  );
}

/** The box is at most 240 px wide. */
function shortened(name: string): string {
  const characters = [...name];
  const most = characters.some((one) => one > '\u2e80') ? 15 : 29;
  return characters.length <= most ? name : `${characters.slice(0, most - 1).join('')}…`;
}
