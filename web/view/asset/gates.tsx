import type { GateResult } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { gateTerms } from '../../../src/words/terms/assessment-terms.ts';
import { useLinks } from '../links.tsx';
import { GateMark } from '../marks/gate.tsx';
import { useWords } from '../words/language.tsx';

const texts = {
  gates: { en: 'Gates', zh: '门槛' },
  evidence: { en: 'evidence {indicator}', zh: '证据 {indicator}' },
  remedy: {
    en: 'Unknown is not yes. Attach proof for gate {gate}.',
    zh: '未知不等于通过，请为门槛 {gate} 补充证明材料。',
  },
} satisfies Record<string, Texts>;

/** The gates in the order of the model, beside the score and never in it. */
export function GateList({
  gates,
  model,
}: {
  readonly gates: readonly GateResult[];
  readonly model: ModelRecord;
}) {
  const { say } = useWords();
  return (
    <ul className="gl6" aria-label={say(texts.gates)}>
      {model.gates.map((gate) => {
        const result = gates.find(({ id }) => id === gate.id);
        return result === undefined ? null : (
          <GateEntry key={gate.id} gate={gate} result={result} />
        );
      })}
    </ul>
  );
}

function GateEntry({
  gate,
  result,
}: {
  readonly gate: ModelRecord['gates'][number];
  readonly result: GateResult;
}) {
  const { say, phrase } = useWords();
  const links = useLinks();
  return (
    <li>
      <GateMark state={result.state} />
      <span>
        <b className="mono">{gate.id}</b> {say(gate.name)}{' '}
        <b className={`state ${result.state}`}>{say(gateTerms[result.state])}</b>
      </span>
      <span className="s any">
        {phrase(result.reason)}{' '}
        {gate.indicator === undefined ? null : (
          <a href={links.evidence(gate.indicator)} data-indicator={gate.indicator}>
            {say(texts.evidence, { indicator: gate.indicator })}
          </a>
        )}
        {result.state === 'unknown' ? (
          <span className="sub">{say(texts.remedy, { gate: gate.id })}</span>
        ) : null}
      </span>
    </li>
  );
}
