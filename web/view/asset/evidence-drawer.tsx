import type { Assessment, IndicatorResult } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type { Register } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { CommandLine, shellWord } from '../command-line.tsx';
import { Drawer } from '../drawer.tsx';
import { Beam } from '../marks/beam.tsx';
import { useWords } from '../words/language.tsx';
import { OtherName } from '../words/names.tsx';
import { ratio, score } from '../words/numbers.ts';
import { contributionOf } from './contribution.ts';
import { EvidenceFacts } from './evidence-facts.tsx';
import { EvidenceQueries } from './evidence-queries.tsx';
import { EvidenceRecord } from './evidence-record.tsx';
import { EvidenceWay } from './evidence-way.tsx';

const texts = {
  label: { en: 'Evidence of {id}', zh: '{id} 的证据' },
  adds: {
    en: 'adds {points} to {dimension} {total} · weight {weight} of {known} with evidence',
    zh: '为{dimension} {total} 贡献 {points} · 权重 {weight}，有证据的权重合计 {known}',
  },
  explain: { en: 'The same on the command line', zh: '在命令行中查看' },
  recompute: { en: 'Recompute', zh: '重新计算' },
  unknown: {
    en: 'The assessment model has no indicator {id}.',
    zh: '评估模型中没有指标 {id}。',
  },
} satisfies Record<string, Texts>;

interface EvidenceDrawerProps {
  readonly indicator: string;
  readonly assessment: Assessment;
  readonly model: ModelRecord;
  readonly register: Register;
  /** The asset or table as `assay explain` knows it. */
  readonly subject: string;
  /** Hashes of the tables that were measured. */
  readonly inputs: readonly { readonly name: string; readonly hash: string }[];
}

/** Everything that stands behind one score, from the score down to the query and the rows. */
export function EvidenceDrawer(props: EvidenceDrawerProps) {
  const { indicator: id, assessment, model, register, inputs, subject } = props;
  const { say } = useWords();
  const label = say(texts.label, { id });
  const indicator = model.indicators.find((one) => one.id === id);
  const result = assessment.indicators.find((one) => one.id === id);
  if (indicator === undefined || result === undefined) {
    return (
      <Drawer id={id} label={label}>
        {say(texts.unknown, { id })}
      </Drawer>
    );
  }
  const facts = register.evidence.filter((fact) => result.evidence.includes(fact.id));
  const dimension = model.dimensions.find((one) => one.id === indicator.dimension);
  const group = model.groups.find((one) => one.id === indicator.group);
  const path = [dimension, group].map((part) => (part === undefined ? '' : say(part.name)));
  return (
    <Drawer id={id} label={label} path={path.join(' › ')}>
      <h2>
        {say(indicator.name)} <OtherName texts={indicator.name} />
      </h2>
      <p className="m">{say(indicator.definition)}</p>
      <div className="num">
        <span className="bn">{score(result.score)}</span>
        <Beam
          name={id}
          value={result.score}
          interval={result.interval}
          hollow={result.proxy !== undefined}
          notApplicable={result.status === 'not-applicable'}
        />
        <Contribution indicator={indicator} result={result} assessment={assessment} model={model} />
      </div>
      <EvidenceWay indicator={indicator} result={result} />
      <EvidenceFacts facts={facts} total={register.factCounts?.[id] ?? result.evidence.length} />
      <EvidenceQueries facts={facts} queries={register.queries} />
      <EvidenceRecord
        indicator={indicator}
        result={result}
        facts={facts}
        assessment={assessment}
        inputs={inputs}
      />
      <h3>{say(texts.explain)}</h3>
      <CommandLine
        command={`assay explain report.json ${shellWord(`${subject}:${indicator.path}`)}`}
      />
      <h3>{say(texts.recompute)}</h3>
      <CommandLine command="assay verify report.json SOURCE" />
    </Drawer>
  );
}

function Contribution({
  indicator,
  result,
  assessment,
  model,
}: {
  readonly indicator: ModelRecord['indicators'][number];
  readonly result: IndicatorResult;
  readonly assessment: Assessment;
  readonly model: ModelRecord;
}) {
  const { say } = useWords();
  const contribution = contributionOf(indicator.id, assessment, model);
  const dimension = model.dimensions.find(({ id }) => id === indicator.dimension);
  if (contribution === null || result.score === null || dimension === undefined) return null;
  return (
    <p className="s">
      {say(texts.adds, {
        points: ratio(contribution.points),
        dimension: say(dimension.name).toLowerCase(),
        total: score(assessment.dimensions[dimension.id]?.score ?? null),
        weight: ratio(indicator.weight),
        known: ratio(contribution.known),
      })}
    </p>
  );
}
