import './lineage.css';
import { useQuery } from '@tanstack/react-query';
import type { LineageEdge } from '../../../../src/vocabulary/registry/assets/lineage.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../view/headed-table.tsx';
import { Scroll, Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { type AssetLineage, lineageQuery } from '../../api/lineage.ts';
import { utcTime } from '../../words/times.ts';
import { LineagePicture } from './lineage-picture.tsx';

const texts = {
  title: { en: 'Lineage', zh: '数据血缘' },
  note: {
    en: 'as pipelines told it by OpenLineage: {upstream} steps before, {downstream} after',
    zh: '由数据处理流程按 OpenLineage 上报：上游 {upstream} 条，下游 {downstream} 条',
  },
  truncated: { en: 'There is more than is shown.', zh: '还有未显示的内容。' },
  table: { en: 'The same as a table', zh: '以表格显示' },
  input: { en: 'From', zh: '来源' },
  job: { en: 'By', zh: '作业' },
  output: { en: 'To', zh: '去向' },
  at: { en: 'Last run (UTC)', zh: '最近运行 (UTC)' },
} satisfies Record<string, Texts>;

/** What the asset came of and what came of it, as a picture and as a table; nothing where no pipeline told. */
export function Lineage({ asset }: { readonly asset: string }) {
  const { say } = useWords();
  const { data } = useQuery(lineageQuery(asset));
  if (data === undefined || data.upstream.length + data.downstream.length === 0) return null;
  const counts = { upstream: data.upstream.length, downstream: data.downstream.length };
  return (
    <div className="wrap">
      <Section id="lineage" title={say(texts.title)} note={say(texts.note, counts)}>
        <Scroll label={say(texts.title)}>
          <LineagePicture lineage={data} />
        </Scroll>
        {data.truncated ? <p className="s">{say(texts.truncated)}</p> : null}
        <details>
          <summary className="s">{say(texts.table)}</summary>
          <EdgeTable lineage={data} />
        </details>
      </Section>
    </div>
  );
}

function EdgeTable({ lineage }: { readonly lineage: AssetLineage }) {
  const { say } = useWords();
  const heads = ['input', 'job', 'output', 'at'] as const;
  return (
    <HeadedTable label={say(texts.table)} heads={heads.map((head) => say(texts[head]))}>
      <tbody>
        {[...lineage.upstream, ...lineage.downstream].map((edge) => (
          <Line key={JSON.stringify([edge.input, edge.output, edge.job])} edge={edge} />
        ))}
      </tbody>
    </HeadedTable>
  );
}

function Line({ edge: { input, job, output, at } }: { readonly edge: LineageEdge }) {
  return (
    <tr>
      {[input, job, output].map((one, index) => (
        // The three are told apart by their place alone: a job may be called as its dataset.
        <td key={['input', 'job', 'output'][index]} className="mono" title={one.namespace}>
          {one.name}
        </td>
      ))}
      <td className="nb">{utcTime(at)}</td>
    </tr>
  );
}
