import '../../../view/tables.css';
import '../registrations/desk.css';
import './projects.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords, type Words } from '../../../view/words/language.tsx';
import { type Project, projectQuery } from '../../api/projects.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { capital } from './capital.ts';
import { NextSteps } from './events/next-steps.tsx';
import { ProjectHistory } from './project-history.tsx';
import { Issues } from './steps/issues.tsx';
import { Papers } from './steps/papers.tsx';
import { Plan } from './steps/plan.tsx';
import { Report } from './steps/report.tsx';
import { Requests } from './steps/requests.tsx';
import { WayOfProject } from './way-of-project.tsx';

const texts = {
  all: { en: 'Assessment projects', zh: '评估项目' },
  reference: { en: 'date of reference {day}', zh: '评估基准日 {day}' },
  lead: {
    en: '{state}. Steps done: {steps} of 6. {evidence} {issues}',
    zh: '{state}。已完成 {steps}/6 个步骤。{evidence}{issues}',
  },
  frozen: {
    en: '{state}: its record is frozen. Later changes make a new project that follows it.',
    zh: '{state}：其记录已冻结。后续变更须另立后续项目。',
  },
  overdue: { en: 'Evidence is overdue: {count}.', zh: '有 {count} 项资料逾期。' },
  awaited: {
    en: 'Requests for evidence not settled: {count}.',
    zh: '尚有 {count} 项资料需求未了结。',
  },
  complete: { en: 'No evidence is awaited.', zh: '没有待提交的资料。' },
  issues: { en: 'Issues not settled: {count}.', zh: '未解决的问题：{count} 项。' },
  follows: { en: 'Follows', zh: '前一项目：' },
  followedBy: { en: 'Followed by', zh: '后续项目：' },
} satisfies Record<string, Texts>;

/** One engagement: its six steps, what they rest on, and what may be done now. */
export function ProjectPage() {
  const words = useWords();
  const { say } = words;
  const { project: id } = useParams({ from: '/members/projects/$project' });
  const { data: project } = useSuspenseQuery(projectQuery(id));
  const { referenceDate } = project;
  return (
    <div className="wrap project">
      <PageHead
        title={project.title}
        named
        above={
          <>
            <Link to="/projects">{say(texts.all)}</Link>
            {referenceDate === null ? null : ` · ${say(texts.reference, { day: referenceDate })}`}
          </>
        }
        lead={conclusion(project, words)}
      />
      <Chain project={project} />
      <WayOfProject project={project} />
      <div className="project-body">
        <div>
          <Plan key={`plan${project.version}`} project={project} />
          <Requests project={project} />
          <Papers project={project} />
          <Issues project={project} />
          <Report project={project} />
          <ProjectHistory project={project} />
        </div>
        <NextSteps key={project.version} project={project} />
      </div>
    </div>
  );
}

function conclusion(project: Project, { say }: Words): string {
  const state = capital(say(project.stateTexts));
  if (project.final) return say(texts.frozen, { state });
  const { stepsDone, requests, issues } = project.progress;
  const evidence =
    requests.overdue > 0
      ? say(texts.overdue, { count: requests.overdue })
      : requests.unsettled > 0
        ? say(texts.awaited, { count: requests.unsettled })
        : say(texts.complete);
  return say(texts.lead, {
    state,
    steps: stepsDone,
    evidence,
    issues: issues.unsettled === 0 ? '' : say(texts.issues, { count: issues.unsettled }),
  });
}

/** The project before and those after, where there are any. */
function Chain({ project: { follows, followedBy } }: { readonly project: Project }) {
  const { say } = useWords();
  if (follows === null && followedBy.length === 0) return null;
  return (
    <p className="chain m">
      {follows === null ? null : (
        <span>
          {say(texts.follows)} <ProjectLink to={follows} />
        </span>
      )}
      {followedBy.map((one) => (
        <span key={one.id}>
          {say(texts.followedBy)} <ProjectLink to={one} />
        </span>
      ))}
    </p>
  );
}

function ProjectLink({
  to: { id, title, stateTexts },
}: {
  readonly to: Project['followedBy'][number];
}) {
  const { say } = useWords();
  return (
    <>
      <Link className="any" to="/projects/$project" params={{ project: id }}>
        {title}
      </Link>{' '}
      ({say(stateTexts)})
    </>
  );
}
