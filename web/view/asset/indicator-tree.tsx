import { useState } from 'react';
import type { Assessment, IndicatorResult } from '../../../src/vocabulary/assessment.ts';
import { statuses } from '../../../src/vocabulary/codes/statuses.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { statusTerms } from '../../../src/words/terms/assessment-terms.ts';
import { Beam } from '../marks/beam.tsx';
import { StatusMark } from '../marks/status.tsx';
import { usePrinting } from '../printing.ts';
import { Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { score } from '../words/numbers.ts';
import { IndicatorTable } from './indicator-table.tsx';

const texts = {
  title: { en: 'Indicators', zh: '指标' },
  note: {
    en: '{count} indicators; every line opens its evidence',
    zh: '共 {count} 项指标；点击任一行可查看其证据',
  },
  counts: {
    en: '{count} indicators · {missing} without evidence',
    zh: '{count} 项指标 · {missing} 项无证据',
  },
  complete: { en: '{count} indicators', zh: '{count} 项指标' },
} satisfies Record<string, Texts>;

interface IndicatorTreeProps {
  readonly assessment: Assessment;
  readonly model: ModelRecord;
  /** The indicator whose drawer is open. */
  readonly selected: string | undefined;
}

/** Dimensions, groups and indicators with their evidence; the first dimension is unfolded. */
export function IndicatorTree({ assessment, model, selected }: IndicatorTreeProps) {
  const { say } = useWords();
  const printing = usePrinting();
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const asked = model.dimensions.filter(({ id }) => resultsOf(id, assessment, model).length > 0);
  const chosen = model.indicators.find(({ id }) => id === selected)?.dimension;
  const isOpen = (id: string, index: number) =>
    printing || id === chosen || (index === 0) !== toggled.has(id);
  return (
    <Section
      id="indicators"
      title={say(texts.title)}
      note={say(texts.note, { count: assessment.indicators.length })}
      aside={<StatusLegend />}
    >
      {asked.map(({ id }, index) => (
        <Dimension
          key={id}
          id={id}
          assessment={assessment}
          model={model}
          selected={selected}
          open={isOpen(id, index)}
          toggle={() => setToggled((now) => without(now, id))}
        />
      ))}
    </Section>
  );
}

function Dimension({
  id,
  assessment,
  model,
  selected,
  open,
  toggle,
}: IndicatorTreeProps & {
  readonly id: string;
  readonly open: boolean;
  readonly toggle: () => void;
}) {
  const { say } = useWords();
  const results = resultsOf(id, assessment, model);
  const missing = results.filter(({ status }) => status === 'no-evidence').length;
  const of = assessment.dimensions[id];
  const dimension = model.dimensions.find((one) => one.id === id);
  const name = dimension === undefined ? id : say(dimension.name);
  return (
    <>
      <div className="fold">
        <button type="button" className="plain" aria-expanded={open} onClick={toggle} data-row>
          <span className="car" aria-hidden="true">
            {open ? '▼' : '▶'}
          </span>
          <b>{name}</b>
        </button>
        <span className="s">
          {say(missing === 0 ? texts.complete : texts.counts, { count: results.length, missing })}
        </span>
        <Beam
          name={name}
          value={of?.score ?? null}
          interval={of?.interval}
          hollow={(of?.coverage ?? 1) < 0.6}
          notApplicable={of?.coverage === null}
        />
        <b className="n">{score(of?.score ?? null)}</b>
      </div>
      {open ? (
        <IndicatorTable dimension={id} assessment={assessment} model={model} selected={selected} />
      ) : null}
    </>
  );
}

function resultsOf(
  dimension: string,
  assessment: Assessment,
  model: ModelRecord,
): readonly IndicatorResult[] {
  const ids = new Set(model.indicators.filter((i) => i.dimension === dimension).map((i) => i.id));
  return assessment.indicators.filter(({ id }) => ids.has(id));
}

function without(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return set.has(id) ? new Set([...set].filter((one) => one !== id)) : new Set([...set, id]);
}

function StatusLegend() {
  const { say } = useWords();
  return (
    <span className="legend">
      {statuses.map((status) => (
        <span key={status}>
          <StatusMark status={status} /> {say(statusTerms[status])}
        </span>
      ))}
    </span>
  );
}
