import type { AssessmentRecord } from '../../../../src/vocabulary/registry/assets/asset.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { shortHash } from '../../../view/asset/identity.tsx';
import { LongTable } from '../../../view/headed-table.tsx';
import { Beam } from '../../../view/marks/beam.tsx';
import { CoverageBar } from '../../../view/marks/coverage.tsx';
import { Punch } from '../../../view/marks/punch.tsx';
import { Section } from '../../../view/section.tsx';
import type { RowPlace } from '../../../view/virtual-rows.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { ratio, score } from '../../../view/words/numbers.ts';
import { signedChange } from '../../words/score-change.ts';
import { compareAddress } from '../compare/compare-search.ts';
import { assetAddress } from './asset-place.ts';

const texts = {
  title: { en: 'Assessments over time', zh: '历次评估' },
  one: { en: 'one so far', zh: '目前一次' },
  note: {
    en: '{count} kept; the newest first, each as it was made',
    zh: '共保存 {count} 次，最新在前，内容与评估时一致',
  },
  asOf: { en: 'As of', zh: '评估基准日' },
  grade: { en: 'Grade', zh: '等级' },
  score: { en: 'Score', zh: '得分' },
  change: { en: 'Change', zh: '变化' },
  coverage: { en: 'Coverage', zh: '证据覆盖率' },
  data: { en: 'Data', zh: '数据' },
  same: { en: 'same content as before', zh: '内容与上次一致' },
  changed: { en: 'content changed', zh: '内容有变化' },
  notCertified: { en: 'not certified', zh: '未认证' },
  model: { en: 'Model', zh: '评估模型' },
  compare: { en: 'What changed since the one before', zh: '与上一次对比' },
  otherModel: { en: 'another model: not comparable', zh: '模型不同，不可直接比较' },
  report: { en: 'Report sha256', zh: '报告 sha256' },
  shown: { en: 'shown', zh: '当前显示' },
} satisfies Record<string, Texts>;

/** Every assessment of an asset with what changed since the one before it. */
export function History({
  asset,
  assessments,
  shown,
}: {
  readonly asset: string;
  readonly assessments: readonly AssessmentRecord[];
  readonly shown: AssessmentRecord;
}) {
  const { say } = useWords();
  const heads = [
    'asOf',
    'grade',
    'score',
    'change',
    'coverage',
    'data',
    'model',
    'report',
  ] as const;
  const note = assessments.length === 1 ? texts.one : texts.note;
  return (
    <div className="wrap">
      <Section
        id="history"
        title={say(texts.title)}
        note={say(note, { count: assessments.length })}
      >
        <LongTable
          label={say(texts.title)}
          className="history"
          heads={heads.map((head) => say(texts[head]))}
          rows={assessments}
          height={44}
        >
          {(one, place) => (
            <Line
              key={one.id}
              asset={asset}
              one={one}
              before={assessments[place['data-index'] + 1]}
              shown={one.id === shown.id}
              place={place}
            />
          )}
        </LongTable>
      </Section>
    </div>
  );
}

interface LineProps {
  readonly asset: string;
  readonly one: AssessmentRecord;
  readonly before: AssessmentRecord | undefined;
  readonly shown: boolean;
  readonly place: RowPlace;
}

function Line({ asset, one, before, shown, place }: LineProps) {
  const { say } = useWords();
  return (
    <tr className={shown ? 'here' : ''} {...place}>
      <th scope="row" className="nb">
        <a
          href={assetAddress(asset, { assessment: one.id })}
          data-row
          {...(shown ? { 'aria-current': 'true' } : {})}
        >
          {one.asOf}
        </a>{' '}
        {shown ? <span className="s">{say(texts.shown)}</span> : null}
      </th>
      <td>
        <Punch grade={one.grade} size={24} />
      </td>
      <td className="wide-beam">
        <span className="dv">{score(one.score)}</span>
        <Beam name={one.asOf} value={one.score} />
      </td>
      <td>
        <Change one={one} before={before} />
      </td>
      <td className="cv">
        <span className="dv">{ratio(one.coverage)}</span>
        <CoverageBar of={one.coverage} />
      </td>
      <td className="s">
        <DataChange one={one} before={before} />
      </td>
      <td className="s nb">{one.model}</td>
      <td className="mono" title={one.reportSha256}>
        {shortHash(one.reportSha256)}
      </td>
    </tr>
  );
}

type Pair = Pick<LineProps, 'one' | 'before'>;

/** A difference of scores of two models would say nothing. */
function Change({ one, before }: Pair) {
  const { say } = useWords();
  if (before === undefined || one.score === null || before.score === null) return '–';
  if (one.model !== before.model) {
    return (
      <a className="s" href={compareAddress(before.id, one.id)} title={say(texts.compare)}>
        {say(texts.otherModel)}
      </a>
    );
  }
  return (
    <a href={compareAddress(before.id, one.id)} title={say(texts.compare)}>
      {signedChange(before.score, one.score)}
    </a>
  );
}

function DataChange({ one, before }: Pair) {
  const { say } = useWords();
  if (one.fingerprint === null) return say(texts.notCertified);
  if (before === undefined || before.fingerprint === null) return '–';
  return say(one.fingerprint === before.fingerprint ? texts.same : texts.changed);
}
