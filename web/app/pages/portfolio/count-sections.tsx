import type { Grade } from '../../../../src/vocabulary/assessment.ts';
import { dataGrades } from '../../../../src/vocabulary/codes/data-grades.ts';
import { grades } from '../../../../src/vocabulary/codes/grades.ts';
import {
  coverageBands,
  personsKinds,
} from '../../../../src/vocabulary/registry/assets/asset-bands.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { GateMark } from '../../../view/marks/gate.tsx';
import { Punch } from '../../../view/marks/punch.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { gradeTerms } from '../../../view/words/terms.ts';
import type { Portfolio } from '../../api/portfolio.ts';
import { coverageTerms, personsTerms } from '../../words/asset-terms.ts';
import { type CountRow, CountRows } from './count-rows.tsx';

const texts = {
  grades: { en: 'Grades', zh: '等级' },
  grade: { en: 'grade {grade}', zh: '{grade} 级' },
  coverage: { en: 'Evidence coverage', zh: '证据覆盖率' },
  coverageNote: { en: 'share of the weight that has evidence', zh: '有证据的权重占比' },
  persons: { en: 'Personal information', zh: '个人信息' },
  dataGrades: { en: 'Data grades', zh: '数据级别' },
  gates: { en: 'Gates shut', zh: '未通过的门槛' },
  gatesNote: { en: 'beside the score, never in it', zh: '与得分并列，不计入得分' },
  noGate: { en: 'No gate is shut.', zh: '没有未通过的门槛。' },
} satisfies Record<string, Texts>;

/** How many assets are of which kind; each line leads to the list of them. */
export function CountSections({ portfolio }: { readonly portfolio: Portfolio }) {
  const { say } = useWords();
  const gates = portfolio.gatesClosed;
  return (
    <div className="count-sections">
      <Section title={say(texts.grades)}>
        <CountRows total={portfolio.assessed} rows={useGrades(portfolio)} />
      </Section>
      <Section title={say(texts.coverage)} note={say(texts.coverageNote)}>
        <CountRows
          total={portfolio.assessed}
          rows={inOrder(coverageBands, portfolio.coverage, (band) => ({
            name: say(coverageTerms[band]),
            search: { coverage: [band] },
          }))}
        />
      </Section>
      <Section title={say(texts.gates)} note={say(texts.gatesNote)}>
        {gates.length === 0 ? <p className="none">{say(texts.noGate)}</p> : null}
        <CountRows total={portfolio.assessed} rows={useGates(portfolio)} />
      </Section>
      <Section title={say(texts.persons)}>
        <CountRows
          total={portfolio.assessed}
          rows={inOrder(personsKinds, portfolio.persons, (kind) => ({
            name: say(personsTerms[kind]),
            search: { persons: [kind] },
          }))}
        />
      </Section>
      <Section title={say(texts.dataGrades)}>
        <CountRows
          total={portfolio.assessed}
          rows={inOrder(dataGrades, portfolio.dataGrades, (grade) => ({
            name: say(gradeTerms[grade]),
            search: { dataGrade: [grade] },
          }))}
        />
      </Section>
    </div>
  );
}

function useGrades({ grades: counted }: Portfolio): readonly CountRow[] {
  const { say } = useWords();
  return inOrder<Grade>(grades, counted, (grade) => ({
    name: say(texts.grade, { grade }),
    mark: <Punch grade={grade} size={24} label="" />,
    search: { grade: [grade] },
  }));
}

function useGates({ gatesClosed, names }: Portfolio): readonly CountRow[] {
  const { say } = useWords();
  return gatesClosed.map(({ value, count }) => {
    const name = names[value];
    return {
      key: value,
      count,
      name: name === undefined ? value : `${value} ${say(name)}`,
      mark: <GateMark state="closed" />,
      search: { gate: [value] },
    };
  });
}

/** The members of a closed list in its order, with how often each was counted. */
function inOrder<Code extends string>(
  codes: readonly Code[],
  counts: Portfolio['grades'],
  rowOf: (code: Code) => Omit<CountRow, 'key' | 'count'>,
): readonly CountRow[] {
  return codes.map((code) => ({
    key: code,
    count: counts.find(({ value }) => value === code)?.count ?? 0,
    ...rowOf(code),
  }));
}
