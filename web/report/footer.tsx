import { enginesOf } from '../../src/vocabulary/reports/engines-of.ts';
import type { ReportHead } from '../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../src/vocabulary/text.ts';
import { shortHash } from '../view/asset/identity.tsx';
import { useWords } from '../view/words/language.tsx';
import { amount } from '../view/words/numbers.ts';

const texts = {
  note: {
    en: 'Assessment report. Not a statutory appraisal report and not legal advice. Grades and classifications are proposals until a person confirms them.',
    zh: '数据资产评估报告（价值参考），不是资产评估报告，也不构成法律意见。级别与分类在人工确认之前均为建议。',
  },
  run: { en: 'The run', zh: '运行记录' },
  model: { en: 'model {id} {version}', zh: '评估模型 {id} {version}' },
  engine: { en: 'measured by {engines}', zh: '测量引擎 {engines}' },
  asOf: { en: 'as of {asOf}', zh: '评估基准日 {asOf}' },
  seed: { en: 'seed {seed}', zh: '随机种子 {seed}' },
  finished: { en: 'finished {at} UTC', zh: '完成于 {at}（UTC）' },
  seconds: {
    en: '{seconds} s on {threads} threads, memory {memory}',
    zh: '用时 {seconds} 秒，{threads} 线程，内存 {memory}',
  },
  report: { en: 'report sha256 {hash}', zh: '报告 sha256 {hash}' },
  recompute: { en: 'recompute: {command}', zh: '重新计算：{command}' },
} satisfies Record<string, Texts>;

/** What an auditor needs to run it again: model, engine, seed, date and hash, on every page. */
export function Footer({ head }: { readonly head: ReportHead }) {
  const { say } = useWords();
  const { model, run } = head;
  const facts = [
    say(texts.model, { id: model.id, version: model.version }),
    `assay ${head.assay}`,
    say(texts.engine, { engines: enginesOf(head).join(', ') }),
    say(texts.asOf, { asOf: head.asOf }),
    say(texts.seed, { seed: String(head.seed) }),
    say(texts.finished, { at: run.finishedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, '') }),
    say(texts.seconds, {
      seconds: amount(Number(run.seconds.toFixed(1))),
      threads: run.threads,
      memory: run.memory,
    }),
  ];
  return (
    <footer className="foot">
      <div className="wrap">
        <p>{say(texts.note)}</p>
        <section className="mono any" aria-label={say(texts.run)}>
          {facts.join(' · ')}
          <br />
          <span title={run.reportSha256}>
            {say(texts.report, { hash: shortHash(run.reportSha256) })}
          </span>
          {' · '}
          {say(texts.recompute, { command: 'assay verify report.json SOURCE' })}
        </section>
      </div>
    </footer>
  );
}
