import type { ReportHead } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../words/language.tsx';
import { count, inWords, ratio, score } from '../words/numbers.ts';

const texts = {
  assessed: { en: 'Portfolio · assessed as of {asOf}', zh: '资产组合 · 评估基准日 {asOf}' },
  empty: {
    en: 'Nothing could be assessed yet.',
    zh: '尚无可评估的数据。',
  },
  sentence: {
    en: '{open} of {total} data assets pass every gate; {closed} are blocked, {unknown} cannot be judged yet.',
    zh: '{total} 项数据资产中，{open} 项通过全部门槛，{closed} 项未通过，{unknown} 项尚无法判断。',
  },
  assets: { en: 'Data assets', zh: '数据资产' },
  candidates: {
    en: '+ {count} without a responsible party or lawful source: candidates',
    zh: '另有 {count} 项候选：缺少责任方或合法来源',
  },
  tables: { en: 'Tables · columns', zh: '数据表 · 字段' },
  rows: { en: 'Rows measured', zh: '已测量行数' },
  exact: { en: 'all exact unless marked', zh: '除有标注者外均为精确值' },
  score: { en: 'Portfolio score', zh: '组合得分' },
  coverage: { en: 'coverage {coverage}', zh: '证据覆盖率 {coverage}' },
} satisfies Record<string, Texts>;

/** The overview's conclusion in words, then its size in figures. */
export function Headline({ head }: { readonly head: ReportHead }) {
  const { say, phrase, sentences } = useWords();
  const [first, ...more] = head.portfolio.summary;
  return (
    <div>
      <p className="s">{say(texts.assessed, { asOf: head.asOf })}</p>
      <h1 tabIndex={-1}>
        {first === undefined
          ? say(head.assets.length === 0 ? texts.empty : texts.sentence, gateCounts(head))
          : phrase(first)}
      </h1>
      {more.length === 0 ? null : <p className="lead">{sentences(more)}</p>}
      <Figures head={head} />
    </div>
  );
}

function Figures({ head }: { readonly head: ReportHead }) {
  const { say, language } = useWords();
  const candidates = head.assets.filter((asset) => asset.candidate).length;
  const total = (of: 'rows' | 'columns') => head.assets.reduce((sum, asset) => sum + asset[of], 0);
  const tables = head.assets.reduce((sum, asset) => sum + asset.tables.length, 0);
  const { overall } = head.portfolio;
  return (
    <dl className="facts">
      <div>
        <dt>{say(texts.assets)}</dt>
        <dd>
          {count(head.assets.length - candidates)}
          {candidates === 0 ? null : <small>{say(texts.candidates, { count: candidates })}</small>}
        </dd>
      </div>
      <div>
        <dt>{say(texts.tables)}</dt>
        <dd>
          {count(tables)} · {count(total('columns'))}
        </dd>
      </div>
      <div>
        <dt>{say(texts.rows)}</dt>
        <dd>
          {inWords(total('rows'), language)}
          <small>{say(texts.exact)}</small>
        </dd>
      </div>
      <div>
        <dt>{say(texts.score)}</dt>
        <dd>
          {score(overall.score)}
          <small>{say(texts.coverage, { coverage: ratio(overall.coverage) })}</small>
        </dd>
      </div>
    </dl>
  );
}

function gateCounts({ assets }: ReportHead) {
  const states = assets.map((asset) => asset.gates.map((gate) => gate.state));
  const closed = states.filter((gates) => gates.includes('closed')).length;
  const open = states.filter((gates) => gates.every((state) => state === 'open')).length;
  return { total: assets.length, open, closed, unknown: assets.length - open - closed };
}
