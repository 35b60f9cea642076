import { Link } from '@tanstack/react-router';
import { engagementSteps } from '../../../../src/vocabulary/registry/projects/engagement-steps.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Tag } from '../../../view/marks/tag.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import type { ProjectLine } from '../../api/projects.ts';

const texts = {
  steps: { en: '{done} of 6 steps', zh: '已完成 {done}/6 步' },
  reference: { en: 'as of {day}', zh: '基准日 {day}' },
  assets: { en: 'assets {count}', zh: '数据资产 {count} 项' },
  evidence: { en: 'evidence {settled} of {all}', zh: '资料 {settled}/{all}' },
  overdue: { en: '{count} overdue', zh: '逾期 {count} 项' },
  due: { en: 'next due {day}', zh: '下一期限 {day}' },
  issues: { en: 'issues open {count}', zh: '未解决问题 {count}' },
  signatures: { en: 'signatures {count} of 2', zh: '签署 {count}/2' },
} satisfies Record<string, Texts>;

/** Projects one a row: name and state, six steps, and what is awaited. */
export function ProjectRows({ lines }: { readonly lines: readonly ProjectLine[] }) {
  return (
    <ol className="project-rows">
      {lines.map((line) => (
        <ProjectRow key={line.id} line={line} />
      ))}
    </ol>
  );
}

function ProjectRow({ line }: { readonly line: ProjectLine }) {
  const { say } = useWords();
  const { progress, referenceDate, final } = line;
  const { requests, issues, assets, signatures, stepsDone, dueOn } = progress;
  const facts = [
    ...(referenceDate === null ? [] : [say(texts.reference, { day: referenceDate })]),
    say(texts.assets, { count: assets.all }),
    ...(requests.all === 0
      ? []
      : [
          say(texts.evidence, {
            settled: requests.all - requests.unsettled,
            all: requests.all,
          }),
        ]),
    ...(issues.unsettled === 0 ? [] : [say(texts.issues, { count: issues.unsettled })]),
    ...(signatures === 0 ? [] : [say(texts.signatures, { count: signatures })]),
    ...(dueOn === undefined || final ? [] : [say(texts.due, { day: dueOn })]),
  ];
  return (
    <li>
      <Link to="/projects/$project" params={{ project: line.id }} data-row>
        <b className="any">
          <Name of={line.title} />
        </b>
        <span>{say(line.stateTexts)}</span>
        <span>
          <span className="six" aria-hidden="true">
            {engagementSteps.map((step, index) => (
              <i key={step} className={index < stepsDone ? 'done' : ''} />
            ))}
          </span>{' '}
          <span className="s nb">{say(texts.steps, { done: stepsDone })}</span>
        </span>
        <span className="s">
          {facts.join(' · ')}{' '}
          {requests.overdue === 0 || final ? null : (
            <Tag kind="critical">{say(texts.overdue, { count: requests.overdue })}</Tag>
          )}
        </span>
      </Link>
    </li>
  );
}
