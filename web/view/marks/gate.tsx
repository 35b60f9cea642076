import type { GateResult } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import { gateTerms } from '../../../src/words/terms/assessment-terms.ts';
import { useWords } from '../words/language.tsx';
import { Drawing } from './drawing.tsx';

type GateState = GateResult['state'];

/** An empty doorway, a solid door, or a dashed doorway: unknown is no verdict, so no amber. */
export function GateMark({
  state,
  label,
}: {
  readonly state: GateState;
  /** Read aloud before the state; without it the mark is silent, as beside its own words. */
  readonly label?: string;
}) {
  const { say } = useWords();
  const spoken = label === undefined ? '' : `${label} ${say(gateTerms[state])}`;
  return (
    <Drawing label={spoken} className={`gt ${state}`} viewBox="0 0 16 14">
      <Door state={state} />
    </Drawing>
  );
}

function Door({ state }: { readonly state: GateState }) {
  if (state === 'closed') {
    return (
      <>
        <path d="M1.6 1h12.8v12.4H1.6z" fill="currentColor" />
        <path d="M4 7.2h8" stroke="var(--ink-inv)" strokeWidth="2" />
      </>
    );
  }
  const dashed = state === 'unknown' ? { strokeDasharray: '2.2 1.8' } : {};
  return (
    <>
      <path d="M2.5 13.2V1.8h11v11.4" stroke="currentColor" strokeWidth="1.7" {...dashed} />
      {state === 'unknown' ? <circle cx="8" cy="8.4" r="1.5" fill="currentColor" /> : null}
    </>
  );
}

/** The gates of one asset, always in the order of the model. */
export function GateRow({
  gates,
  model,
}: {
  readonly gates: readonly GateResult[];
  readonly model: Pick<ModelRecord, 'gates'>;
}) {
  return (
    <span className="gates-row">
      {model.gates.map(({ id }) => (
        <GateMark
          key={id}
          state={gates.find((gate) => gate.id === id)?.state ?? 'unknown'}
          label={id}
        />
      ))}
    </span>
  );
}
