import { Link } from '@tanstack/react-router';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { TableHead } from '../../../view/headed-table.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { count } from '../../../view/words/numbers.ts';
import { useProblem } from '../../shell/problem-notice.tsx';
import type { QueuedReport, ReportState } from './report-queue.ts';

const texts = {
  title: { en: 'What came of each file', zh: '各文件的结果' },
  file: { en: 'File', zh: '文件' },
  outcome: { en: 'Outcome', zh: '结果' },
  added: {
    en: 'added; assessments: {made}, new data assets: {assets}',
    zh: '已添加 {made} 项评估，新增 {assets} 项数据资产',
  },
  known: { en: 'was there already', zh: '登记簿中已有' },
  open: { en: 'open', zh: '打开' },
} satisfies Record<string, Texts>;

const states: Readonly<Record<Exclude<ReportState, 'kept'>, Texts>> = {
  waiting: { en: 'waits', zh: '等待中' },
  sending: { en: 'is being sent', zh: '正在发送' },
  refused: { en: 'refused:', zh: '被拒：' },
  cancelled: { en: 'cancelled, not added', zh: '已取消，未添加' },
  'too-large': {
    en: 'refused: larger than the 64 MiB that a registry takes',
    zh: '被拒：超过登记库可接收的 64 MiB',
  },
  'not-sent': { en: 'not sent', zh: '未发送' },
};

/** Each file with what came of it. */
export function ReportOutcomes({ reports }: { readonly reports: readonly QueuedReport[] }) {
  const { say } = useWords();
  return (
    <section className="report-outcomes" aria-label={say(texts.title)}>
      <table className="ct">
        <TableHead heads={[say(texts.file), say(texts.outcome)]} />
        <tbody>
          {reports.map((report) => (
            <tr key={report.id} data-state={report.state}>
              <td className="any mono">{report.file.webkitRelativePath || report.file.name}</td>
              <td className="any">
                <Outcome report={report} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Outcome({ report }: { readonly report: QueuedReport }) {
  const { say } = useWords();
  if (report.state === 'refused') return <Refused error={report.error} />;
  if (report.state !== 'kept') return <>{say(states[report.state])}</>;
  const { items } = report.kept;
  const made = items.filter((one) => one.made).length;
  const assets = items.filter((one) => one.newAsset).length;
  const [only, ...more] = items;
  return (
    <>
      {say(made === 0 ? texts.known : texts.added, { made: count(made), assets: count(assets) })}{' '}
      {only === undefined || more.length > 0 ? null : (
        <Link to="/assets/$asset" params={{ asset: only.assetId }}>
          {say(texts.open)}
        </Link>
      )}
    </>
  );
}

function Refused({ error }: { readonly error: unknown }) {
  const { say } = useWords();
  const { title, detail } = useProblem(error);
  return (
    <>
      <strong>{say(states.refused)}</strong> {title}
      {detail === undefined ? null : <span className="s"> {detail}</span>}
    </>
  );
}
