import { useState } from 'react';
import type { Assessment, MissingEvidence } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { TableHead } from '../headed-table.tsx';
import { useLinks } from '../links.tsx';
import { RangeBar } from '../marks/range-bar.tsx';
import { StatusMark } from '../marks/status.tsx';
import { usePrinting } from '../printing.ts';
import { Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { gain, score } from '../words/numbers.ts';

const texts = {
  title: { en: 'Evidence that is missing', zh: '缺失的证据' },
  note: { en: 'where the dimension could move', zh: '所属维度可能的变动范围' },
  provide: { en: 'Provide', zh: '需补充' },
  range: { en: 'Range if known', zh: '补充后的可能范围' },
  coverage: { en: 'Coverage', zh: '证据覆盖率' },
  between: { en: '{dimension} {low} … {high}', zh: '{dimension} {low} … {high}' },
  wide: {
    en: 'a spread of {spread}: read the score as a range, no point conclusion',
    zh: '相差 {spread}：请按区间理解得分，不给出单一结论',
  },
  gate: { en: 'decides gate {gate}', zh: '决定门槛 {gate}' },
  all: { en: 'Show all {count}', zh: '显示全部 {count} 项' },
  none: { en: 'Nothing that could be provided is missing.', zh: '没有可以补充的证据缺失。' },
  later: {
    en: 'Not measured by this version, so no answer would help: {ids}.',
    zh: '当前版本尚不能测量，补充材料亦无法改变：{ids}。',
  },
} satisfies Record<string, Texts>;

interface MissingEvidenceProps {
  readonly missing: readonly MissingEvidence[];
  readonly assessment: Assessment;
  readonly model: ModelRecord;
}

/** So many at first: what would change most; on paper and on request all. */
const first = 12;

/** What nobody has told yet, and how far the dimension could move if they did. */
export function MissingEvidenceList({ missing, assessment, model }: MissingEvidenceProps) {
  const { say } = useWords();
  const implemented = new Set(model.indicators.filter((i) => i.implemented).map((i) => i.id));
  const answerable = missing.filter(({ indicator }) => implemented.has(indicator));
  const printing = usePrinting();
  const [all, setAll] = useState(false);
  const shown = all || printing ? answerable : answerable.slice(0, first);
  const later = missing.filter(({ indicator }) => !implemented.has(indicator));
  return (
    <Section id="missing-evidence" title={say(texts.title)} note={say(texts.note)}>
      {answerable.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <table className="nt">
          <TableHead
            heads={[
              '',
              '',
              say(texts.provide),
              say(texts.range),
              { name: say(texts.coverage), numeric: true },
            ]}
          />
          <tbody>
            {shown.map((one) => (
              <MissingRow key={one.indicator} one={one} assessment={assessment} model={model} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < answerable.length ? (
        <button type="button" className="btn small more" onClick={() => setAll(true)}>
          {say(texts.all, { count: answerable.length })}
        </button>
      ) : null}
      {later.length === 0 ? null : (
        <p className="s later any">
          {say(texts.later, { ids: later.map(({ indicator }) => indicator).join(' ') })}
        </p>
      )}
    </Section>
  );
}

function MissingRow({
  one,
  assessment,
  model,
}: { readonly one: MissingEvidence } & Omit<MissingEvidenceProps, 'missing'>) {
  const { say, phrase } = useWords();
  const links = useLinks();
  const indicator = model.indicators.find(({ id }) => id === one.indicator);
  return (
    <tr>
      <td>
        <StatusMark status="no-evidence" />
      </td>
      <td className="mono">{one.indicator}</td>
      <td className="any">
        <a href={links.evidence(one.indicator)} data-indicator={one.indicator}>
          {indicator === undefined ? one.indicator : say(indicator.name)}
        </a>
        <span className="s sub">{phrase(one.reason)}</span>
        {one.gate === undefined ? null : (
          <span className="s sub">{say(texts.gate, { gate: one.gate })}</span>
        )}
      </td>
      <td className="rg">
        <Range one={one} dimension={indicator?.dimension} assessment={assessment} model={model} />
      </td>
      <td className="n">{gain(one.coverageGain)}</td>
    </tr>
  );
}

/** A spread above half of the dimension's score allows no point conclusion. */
const wide = 0.5;

function Range({
  one,
  dimension,
  assessment,
  model,
}: {
  readonly one: MissingEvidence;
  readonly dimension: string | undefined;
} & Omit<MissingEvidenceProps, 'missing'>) {
  const { say } = useWords();
  const { ifWorst: low, ifBest: high } = one;
  const name = model.dimensions.find(({ id }) => id === dimension)?.name;
  if (low === null || high === null || dimension === undefined || name === undefined) return null;
  const now = assessment.dimensions[dimension]?.score ?? null;
  const spread = now === null || now === 0 ? 0 : (high - low) / now;
  return (
    <>
      <RangeBar low={low} high={high} now={now} />
      <span className="s">
        {say(texts.between, { dimension: say(name), low: score(low), high: score(high) })}
        {spread > wide ? (
          <span className="sub">{say(texts.wide, { spread: score(high - low) })}</span>
        ) : null}
      </span>
    </>
  );
}
