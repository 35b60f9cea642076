import '../../../view/tables.css';
import '../registrations/desk.css';
import './projects.css';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords, type Words } from '../../../view/words/language.tsx';
import { type ProjectLine, projectsQuery, type Standing } from '../../api/projects.ts';
import { useMay } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { OpenProject } from './open-project.tsx';
import { ProjectRows } from './project-rows.tsx';

const texts = {
  title: { en: 'Assessment projects', zh: '评估项目' },
  open: {
    en: 'Projects that go on: {count}. {overdue}',
    zh: '进行中的项目：{count} 个。{overdue}',
  },
  issued: { en: 'Reports issued: {count}.', zh: '已出具报告：{count} 个。' },
  abandoned: { en: 'Projects given up: {count}.', zh: '已终止的项目：{count} 个。' },
  overdue: { en: 'With overdue evidence: {count}.', zh: '其中 {count} 个有逾期资料。' },
  inTime: { en: 'No evidence is overdue.', zh: '没有逾期资料。' },
  atLeast: { en: 'at least {count}', zh: '至少 {count}' },
  list: { en: 'List', zh: '列表' },
  note: { en: 'the last changed first', zh: '按最近变更排序' },
  which: { en: 'Which projects', zh: '项目范围' },
  more: { en: 'Show more', zh: '显示更多' },
  none: {
    en: 'None. A project leads from the plan of an assessment to its signed report; an assessor opens it.',
    zh: '暂无。评估项目从评估计划到签署报告全程记录，由评估人员发起。',
  },
} satisfies Record<string, Texts>;

const standings: Readonly<Record<Standing, Texts>> = {
  open: { en: 'going on', zh: '进行中' },
  issued: { en: 'issued', zh: '已出具' },
  abandoned: { en: 'abandoned', zh: '已终止' },
};

/** The engagements of the organisation, and how far each has come. */
export function ProjectsPage() {
  const words = useWords();
  const { say } = words;
  const [standing, setStanding] = useState<Standing>('open');
  const may = useMay();
  const list = useSuspenseInfiniteQuery(projectsQuery(standing));
  const lines = list.data.pages.flatMap(({ items }) => items);
  return (
    <div className="wrap project">
      <PageHead
        title={say(texts.title)}
        lead={conclusion(lines, { standing, isAll: !list.hasNextPage }, words)}
      />
      {may('project.open') ? <OpenProject /> : null}
      <Section
        title={say(texts.list)}
        note={say(texts.note)}
        aside={
          <select
            className="field"
            aria-label={say(texts.which)}
            value={standing}
            onChange={({ target: { value } }) =>
              setStanding(value === 'issued' || value === 'abandoned' ? value : 'open')
            }
          >
            {(['open', 'issued', 'abandoned'] as const).map((one) => (
              <option key={one} value={one}>
                {say(standings[one])}
              </option>
            ))}
          </select>
        }
      >
        {lines.length === 0 ? (
          <p className="none">{say(texts.none)}</p>
        ) : (
          <ProjectRows lines={lines} />
        )}
        {list.hasNextPage ? (
          <button type="button" className="btn small" onClick={() => list.fetchNextPage()}>
            {say(texts.more)}
          </button>
        ) : null}
      </Section>
    </div>
  );
}

function conclusion(
  lines: readonly ProjectLine[],
  { standing, isAll }: { readonly standing: Standing; readonly isAll: boolean },
  { say }: Words,
): string {
  const late = lines.filter(({ progress }) => progress.requests.overdue > 0).length;
  return say(texts[standing], {
    count: isAll ? lines.length : say(texts.atLeast, { count: lines.length }),
    overdue: late === 0 ? say(texts.inTime) : say(texts.overdue, { count: late }),
  });
}
