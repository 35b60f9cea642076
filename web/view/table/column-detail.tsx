import { logicalTypeTexts } from '../../../src/vocabulary/column.ts';
import type { ColumnReport } from '../../../src/vocabulary/reports/column-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Verdict } from '../asset/identity.tsx';
import { PersonalFlagTags } from '../personal-flags.tsx';
import { useWords, type Words } from '../words/language.tsx';
import { meaningOf } from '../words/meaning.ts';
import { Name } from '../words/names.tsx';
import { share } from '../words/numbers.ts';
import { gradeTerms, roleTerms } from '../words/terms.ts';
import { missingShare } from './column-fields.ts';

const texts = {
  filled: {
    en: 'A column of type {type}: {missing} of its cells are missing, {fits} of the others fit the type.',
    zh: '类型为{type}的字段：{missing} 的单元格缺失，其余的 {fits} 符合该类型。',
  },
  bare: { en: 'A column without a value.', zh: '该字段没有任何值。' },
  withheld: { en: 'Withheld: personal information.', zh: '个人信息，不予显示。' },
  type: { en: 'Type', zh: '类型' },
  physical: { en: 'in the source', zh: '源中类型' },
  meaning: { en: 'Meaning', zh: '含义' },
  unknown: { en: 'not recognised', zh: '未识别' },
  confidence: { en: '{state}, confidence {confidence}', zh: '{state}，置信度 {confidence}' },
  accepted: { en: 'accepted', zh: '采纳' },
  possible: { en: 'possible', zh: '可能' },
  mixed: { en: 'mixed', zh: '混合' },
  runnerUp: { en: 'runner-up: {meaning}', zh: '次选：{meaning}' },
  role: { en: 'Role', zh: '作用' },
  personal: { en: 'Personal', zh: '个人信息' },
  none: { en: 'none', zh: '无' },
  grade: { en: 'Grade', zh: '级别' },
  proposed: { en: 'proposed', zh: '建议' },
  confirmed: { en: 'confirmed', zh: '已确认' },
} satisfies Record<string, Texts>;

/** Name, conclusion and meaning of a column. */
export function ColumnTitle({ column }: { readonly column: ColumnReport }) {
  const { say } = useWords();
  const missing = missingShare(column);
  return (
    <>
      <header className="ah">
        <div>
          <h1 tabIndex={-1}>
            <Name of={column.name} />
          </h1>
          <p className="lead">
            {column.typeShare === null
              ? say(texts.bare)
              : say(texts.filled, {
                  type: say(logicalTypeTexts[column.type]),
                  missing: share(missing),
                  fits: share(column.typeShare),
                })}{' '}
            {column.cleared ? null : say(texts.withheld)}
          </p>
          {column.description === undefined ? null : <p className="m any">{column.description}</p>}
        </div>
        {column.assessment === undefined ? null : <Verdict overall={column.assessment.overall} />}
      </header>
      <Facts column={column} />
    </>
  );
}

function Facts({ column }: { readonly column: ColumnReport }) {
  const words = useWords();
  const { say } = words;
  const { personal, cleared } = column;
  const clear = cleared && !personal.personalInformation;
  return (
    <dl className="facts-row">
      <Fact term={say(texts.type)}>
        {say(logicalTypeTexts[column.type])}{' '}
        <span className="s">
          {say(texts.physical)} {column.physicalType}
        </span>
      </Fact>
      <Fact term={say(texts.meaning)}>
        <Meaning column={column} />
      </Fact>
      <Fact term={say(texts.role)}>{say(roleTerms[column.role]) || say(texts.none)}</Fact>
      <Fact term={say(texts.personal)}>
        {clear ? say(texts.none) : <PersonalFlagTags personal={personal} cleared={cleared} />}
      </Fact>
      <Fact term={say(texts.grade)}>
        <Grade column={column} />
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The reason is that of the proposal: a grade that a person confirmed stands on the person's word. */
function Grade({ column }: { readonly column: ColumnReport }) {
  const { say, phrase } = useWords();
  const { confirmedGrade, gradeProposal, gradeReason } = column;
  if (confirmedGrade !== undefined) {
    return (
      <>
        {say(gradeTerms[confirmedGrade])} <span className="s">{say(texts.confirmed)}</span>
      </>
    );
  }
  return (
    <>
      {say(gradeTerms[gradeProposal])} <span className="s">{say(texts.proposed)}</span>
      {gradeReason === undefined ? null : <span className="s sub">{phrase(gradeReason)}</span>}
    </>
  );
}

function Meaning({ column: { semantic } }: { readonly column: ColumnReport }) {
  const words = useWords();
  const { say, phrase } = words;
  if (semantic === undefined) return say(texts.unknown);
  return (
    <>
      {meaningOf(semantic.type, words)}
      <span className="s sub">{certainty(semantic, words)}</span>
      <span className="s sub">{phrase(semantic.explanation)}</span>
      {semantic.runnerUp === undefined ? null : (
        <span className="s sub">
          {say(texts.runnerUp, { meaning: meaningOf(semantic.runnerUp, words) })}
        </span>
      )}
    </>
  );
}

function certainty(semantic: NonNullable<ColumnReport['semantic']>, { say }: Words): string {
  return say(texts.confidence, {
    state: say(texts[semantic.state]),
    confidence: share(semantic.confidence),
  });
}
