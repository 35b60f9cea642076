import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { Tag } from '../../../../view/marks/tag.tsx';
import { Section } from '../../../../view/section.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import { Name } from '../../../../view/words/names.tsx';
import type { Project } from '../../../api/projects.ts';
import { EventButtons } from '../events/event-buttons.tsx';
import { PersonName } from '../person-name.tsx';

const texts = {
  title: { en: 'Issues', zh: '问题' },
  note: {
    en: 'an open issue stops review and issue of the report',
    zh: '未解决的问题会阻断复核与出具报告',
  },
  none: { en: 'No issue was raised.', zh: '没有提出问题。' },
  open: { en: 'open', zh: '未解决' },
  answered: { en: 'answered', zh: '已答复' },
  settled: { en: 'settled', zh: '已解决' },
} satisfies Record<string, Texts>;

type Issue = Project['record']['issues'][number];

/** Questions that somebody raised, how they were answered, and how they were settled. */
export function Issues({ project }: { readonly project: Project }) {
  const { say } = useWords();
  const { issues } = project.record;
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      {issues.length === 0 ? <p className="none">{say(texts.none)}</p> : null}
      <ul className="issues">
        {issues.map((issue) => (
          <IssueLine key={issue.id} project={project} issue={issue} />
        ))}
      </ul>
      <EventButtons project={project} events={['raiseIssue']} />
    </Section>
  );
}

function IssueLine({ project, issue }: { readonly project: Project; readonly issue: Issue }) {
  const { say } = useWords();
  const { id, title, detail, raised, answer, settled } = issue;
  const asset = project.assets.find((one) => one.id === issue.asset);
  const standing = settled ? texts.settled : answer ? texts.answered : texts.open;
  return (
    <li>
      <p>
        <span className="mono">{id}</span> <b className="any">{title}</b>{' '}
        <Tag kind={settled ? '' : 'serious'}>{say(standing)}</Tag>
      </p>
      <p className="s">
        {raised.on} <PersonName project={project} id={raised.by} />
        {asset === undefined ? null : (
          <>
            {' · '}
            <Name of={asset.name} />
          </>
        )}
      </p>
      {detail === undefined ? null : <p className="prose">{detail}</p>}
      {answer === undefined ? null : (
        <Said project={project} standing={texts.answered} on={answer.on} by={answer.by}>
          {answer.text}
        </Said>
      )}
      {settled === undefined ? (
        <EventButtons
          project={project}
          events={['answerIssue', 'settleIssue']}
          about={{ issue: id }}
          of={id}
        />
      ) : (
        <Said project={project} standing={texts.settled} on={settled.on} by={settled.by}>
          {settled.how}
        </Said>
      )}
    </li>
  );
}

function Said({
  project,
  standing,
  on,
  by,
  children,
}: {
  readonly project: Project;
  readonly standing: Texts;
  readonly on: string;
  readonly by: string;
  readonly children: string;
}) {
  const { say } = useWords();
  return (
    <p className="prose">
      <span className="s">
        {say(standing)} {on} <PersonName project={project} id={by} />:
      </span>{' '}
      {children}
    </p>
  );
}
