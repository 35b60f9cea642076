import { useState } from 'react';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import type { Project } from '../../../api/projects.ts';
import { capital } from '../capital.ts';
import { Follow } from '../follow.tsx';
import { eventFields } from './event-fields.ts';
import { EventForm } from './event-form.tsx';

const texts = {
  title: { en: 'What to do now', zh: '下一步' },
  nothing: {
    en: 'There is nothing for you to do in this project now.',
    zh: '目前没有需要您办理的事项。',
  },
  beside: {
    en: 'What you may do stands beside the evidence and the issues.',
    zh: '可办理的事项列在资料需求与问题旁。',
  },
  ready: { en: 'What you may do now.', zh: '您当前可以办理的事项。' },
} satisfies Record<string, Texts>;

/** Events of the whole project, in the order in which they are of use; the rest stands beside what it is about. */
const ofProject = [
  'issue',
  'signAsPreparer',
  'signAsReviewer',
  'passReview',
  'submitReport',
  'draftReport',
  'conclude',
  'finishStep',
  'leaveOut',
  'returnReport',
  'goBack',
  'abandon',
];
const ending = ['abandon', 'returnReport', 'goBack', 'leaveOut'];

type Possible = Project['possible'][number];

/** What the person may bring now, with what stands in its way. */
export function NextSteps({ project }: { readonly project: Project }) {
  const { say } = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const steps = ofProject.flatMap((event) => project.possible.filter((one) => one.event === event));
  const first = steps.find(({ event, obstacle }) => obstacle === null && !ending.includes(event));
  return (
    <aside className="dec sheet" aria-label={say(texts.title)}>
      <h2>{say(texts.title)}</h2>
      <p className="m">{say(texts[stateOf(project, steps.length)])}</p>
      {steps.map((step) => (
        <div key={step.event} className="opt">
          {opened === step.event ? (
            <EventForm
              project={project}
              event={step.event}
              button={capital(say(step.texts))}
              fields={eventFields[step.event] ?? []}
              close={() => setOpened(null)}
            />
          ) : (
            <StepButton step={step} isFirst={step === first} open={() => setOpened(step.event)} />
          )}
        </div>
      ))}
      <Follow project={project} />
    </aside>
  );
}

function stateOf({ possible, record }: Project, steps: number): 'ready' | 'beside' | 'nothing' {
  if (steps > 0) return 'ready';
  const awaited = record.requests.some(({ state }) => state === 'open');
  const asked = record.issues.some(({ settled }) => settled === undefined);
  const may = (event: string) => possible.some((one) => one.event === event);
  const has = (awaited && may('supplyEvidence')) || (asked && may('answerIssue'));
  return has || may('raiseIssue') ? 'beside' : 'nothing';
}

function StepButton({
  step: { event, texts: name, obstacle },
  isFirst,
  open,
}: {
  readonly step: Possible;
  readonly isFirst: boolean;
  readonly open: () => void;
}) {
  const { say } = useWords();
  const look = event === 'abandon' ? 'btn r' : isFirst ? 'btn p' : 'btn';
  return (
    <>
      <button
        type="button"
        className={look}
        aria-disabled={obstacle !== null}
        data-row
        onClick={obstacle === null ? open : undefined}
      >
        {capital(say(name))}
      </button>
      {obstacle === null ? null : (
        <p className="s">
          {say(obstacle.texts)} {say(obstacle.remedy)}
        </p>
      )}
    </>
  );
}
