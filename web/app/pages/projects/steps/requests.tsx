import { requestTerms } from '../../../../../src/vocabulary/registry/projects/project-terms.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../../view/headed-table.tsx';
import { Tag } from '../../../../view/marks/tag.tsx';
import { Section } from '../../../../view/section.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import { Name } from '../../../../view/words/names.tsx';
import type { Project } from '../../../api/projects.ts';
import { utcTime } from '../../../words/times.ts';
import { daysBetween } from '../days-between.ts';
import { EventButtons } from '../events/event-buttons.tsx';
import { PersonName } from '../person-name.tsx';
import { HeldDocuments } from './held-documents.tsx';

const texts = {
  title: { en: 'Requests for evidence', zh: '资料需求' },
  note: { en: 'what was asked of whom, by which day', zh: '向谁提出、所需资料与期限' },
  none: { en: 'Nothing was asked for yet.', zh: '尚未提出资料需求。' },
  item: { en: 'Asked for', zh: '所需资料' },
  due: { en: 'Due on', zh: '期限' },
  state: { en: 'State', zh: '状态' },
  reminded: { en: 'reminded {time} UTC', zh: '{time} UTC 已提醒' },
  overdue: { en: 'overdue by {days} d', zh: '逾期 {days} 天' },
  dueIn: { en: 'in {days} d', zh: '剩余 {days} 天' },
  dueToday: { en: 'today', zh: '今天到期' },
  supplied: { en: 'supplied {on} by', zh: '{on} 提交，提交人：' },
} satisfies Record<string, Texts>;

type Request = Project['record']['requests'][number];

const possibleIn: Readonly<Record<Request['state'], readonly string[]>> = {
  open: ['supplyEvidence', 'moveDueDate', 'withdrawRequest'],
  supplied: ['acceptEvidence', 'returnEvidence', 'withdrawRequest'],
  accepted: [],
  withdrawn: [],
};

/** What was asked for: overdue in words and by a mark, and what may be done about each. */
export function Requests({ project }: { readonly project: Project }) {
  const { say } = useWords();
  const { requests } = project.record;
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      {requests.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <HeadedTable
          label={say(texts.title)}
          className="items"
          heads={['', say(texts.item), say(texts.due), say(texts.state)]}
        >
          <tbody>
            {requests.map((request) => (
              <RequestRow key={request.id} project={project} request={request} />
            ))}
          </tbody>
        </HeadedTable>
      )}
      <EventButtons project={project} events={['requestEvidence']} />
    </Section>
  );
}

function RequestRow({
  project,
  request,
}: {
  readonly project: Project;
  readonly request: Request;
}) {
  const { say } = useWords();
  const { id, item, of, supplied, reason, state } = request;
  const asset = project.assets.find((one) => one.id === request.asset);
  return (
    <tr>
      <th scope="row" className="mono">
        {id}
      </th>
      <td className="said">
        <span className="prose">{item}</span>
        <span className="s sub">
          <Name of={of} />
          {asset === undefined ? null : (
            <>
              {' · '}
              <Name of={asset.name} />
            </>
          )}
        </span>
        {supplied === undefined ? null : (
          <span className="sub">
            <span className="s">
              {say(texts.supplied, { on: supplied.on })}{' '}
              <PersonName project={project} id={supplied.by} />
            </span>
            <HeldDocuments documents={supplied.documents} />
            {supplied.note === undefined ? null : <span className="prose">{supplied.note}</span>}
          </span>
        )}
        {reason === undefined ? null : <span className="s sub prose">{reason}</span>}
        <EventButtons
          project={project}
          events={possibleIn[state]}
          about={{ request: id }}
          of={id}
        />
      </td>
      <td className="nb">
        {request.dueOn}
        <DueWords project={project} request={request} />
      </td>
      <td className="nb">{say(requestTerms[state])}</td>
    </tr>
  );
}

/** How long there is left, or how long it is overdue. */
function DueWords({ project, request }: { readonly project: Project; readonly request: Request }) {
  const { say } = useWords();
  if (request.state !== 'open') return null;
  const days = daysBetween(project.today, request.dueOn);
  if (project.overdue.includes(request.id)) {
    const reminder = project.reminders.find(
      (one) => one.request === request.id && one.dueOn === request.dueOn,
    );
    return (
      <span className="sub">
        <Tag kind="critical">{say(texts.overdue, { days: -days })}</Tag>
        {reminder === undefined ? null : (
          <span className="s sub">{say(texts.reminded, { time: utcTime(reminder.at) })}</span>
        )}
      </span>
    );
  }
  return (
    <span className="s sub">{days === 0 ? say(texts.dueToday) : say(texts.dueIn, { days })}</span>
  );
}
