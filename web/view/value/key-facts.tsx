import type { GateResult } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import type { Valuation } from '../../../src/vocabulary/value/valuation.ts';
import { gateTerms } from '../../../src/words/terms/assessment-terms.ts';
import { termOf, valueTypeTerms } from '../../../src/words/terms/valuation-terms.ts';
import { GateRow } from '../marks/gate.tsx';
import { useWords } from '../words/language.tsx';
import { currencyName } from '../words/money.ts';
import { Name } from '../words/names.tsx';
import { count } from '../words/numbers.ts';

const texts = {
  type: { en: 'Value type', zh: '价值类型' },
  purpose: { en: 'Purpose', zh: '评估目的' },
  notStated: { en: 'not stated', zh: '未声明' },
  date: { en: 'Valuation date', zh: '评估基准日' },
  currency: { en: 'Currency', zh: '币种' },
  rights: { en: 'Rights', zh: '权利范围' },
  limit: { en: 'Use limit', zh: '使用有效期' },
  oneYear: { en: 'one year from the valuation date', zh: '自评估基准日起一年' },
  gates: { en: 'Gates', zh: '门槛' },
  draws: { en: 'Seed, draws', zh: '随机种子、抽样' },
  drawn: {
    en: '{seed} · {draws} · {invalid} invalid',
    zh: '{seed} · {draws} 次 · 无效 {invalid} 次',
  },
  converged: { en: 'converged', zh: '已收敛' },
  unsettled: { en: 'not converged: the range still moves', zh: '未收敛：区间仍在变动' },
  notSimulated: { en: 'not simulated', zh: '未模拟' },
  allOpen: { en: 'all open', zh: '全部通过' },
  gate: { en: '{id} {name}: {state}. {reason}', zh: '{id} {name}：{state}。{reason}' },
} satisfies Record<string, Texts>;

interface GatesProps {
  readonly gates: readonly GateResult[];
  readonly model: ModelRecord;
}

/** What a value means nothing without: its type, purpose, rights, date, gates and simulation. */
export function KeyFacts({
  valuation,
  gates,
  model,
}: GatesProps & { readonly valuation: Valuation }) {
  const { say, language } = useWords();
  const { currency, valueType, purpose, rightsScope, date } = valuation;
  return (
    <dl className="kv vk">
      <dt>{say(texts.type)}</dt>
      <dd>{termOf(valueTypeTerms, valueType, say)}</dd>
      <dt>{say(texts.purpose)}</dt>
      <dd>
        <Stated text={purpose} />
      </dd>
      <dt>{say(texts.rights)}</dt>
      <dd>
        <Stated text={rightsScope} />
      </dd>
      <dt>{say(texts.date)}</dt>
      <dd>{date}</dd>
      <dt>{say(texts.currency)}</dt>
      <dd>
        {currencyName(currency, language)} ({currency})
      </dd>
      <dt>{say(texts.limit)}</dt>
      <dd>{say(texts.oneYear)}</dd>
      <dt>{say(texts.gates)}</dt>
      <dd>
        <GateRow gates={gates} model={model} />
        <span className="s sub">
          <GatesInWords gates={gates} model={model} />
        </span>
      </dd>
      <dt>{say(texts.draws)}</dt>
      <dd>
        <Draws valuation={valuation} />
      </dd>
    </dl>
  );
}

/** All open, or those that are not: marks alone are not read by everybody. */
function GatesInWords({ gates, model }: GatesProps) {
  const { say, phrase } = useWords();
  const stopped = model.gates.flatMap(({ id, name }) => {
    const { state = 'unknown', reason } = gates.find((gate) => gate.id === id) ?? {};
    if (state === 'open') return [];
    const why = reason === undefined ? '' : phrase(reason);
    return [say(texts.gate, { id, name: say(name), state: say(gateTerms[state]), reason: why })];
  });
  if (stopped.length === 0) return say(texts.allOpen);
  return stopped.map((gate) => (
    <span key={gate} className="sub">
      {gate}
    </span>
  ));
}

function Stated({ text }: { readonly text: string }) {
  const { say } = useWords();
  return text === '' ? <span className="s">{say(texts.notStated)}</span> : <Name of={text} />;
}

function Draws({ valuation: { simulation } }: { readonly valuation: Valuation }) {
  const { say } = useWords();
  if (simulation === undefined) return <span className="s">{say(texts.notSimulated)}</span>;
  const { seed, draws, invalid, converged } = simulation;
  const drawn = { seed: String(seed), draws: count(draws), invalid: count(invalid) };
  return (
    <>
      {say(texts.drawn, drawn)}
      <span className="s sub">{say(converged ? texts.converged : texts.unsettled)}</span>
    </>
  );
}
