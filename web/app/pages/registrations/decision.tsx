import { useState } from 'react';
import type {
  PossibleStep,
  RegistrationPage,
} from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { StepForm } from './step-form.tsx';

const texts = {
  title: { en: 'Decision', zh: '办理' },
  nothing: {
    en: 'There is nothing for you to do in this case now.',
    zh: '目前没有需要您办理的事项。',
  },
  blocked: {
    en: 'This case cannot pass yet. Answers that stand in the way: {count}.',
    zh: '本案暂不能通过：有 {count} 项答案构成阻碍。',
  },
  lacking: {
    en: 'It cannot be submitted yet. Items missing: {count}.',
    zh: '暂不能提交：缺少 {count} 项内容。',
  },
  ready: { en: 'What you may do now.', zh: '您当前可以办理的事项。' },
  barred: { en: 'Not for you: {why}.', zh: '不能由您办理：{why}。' },
  waits: { en: 'Waits for: {first}', zh: '等待：{first}' },
  waitsMore: { en: 'Waits for: {first}, and {count} more', zh: '等待：{first}，另有 {count} 项' },
  note: { en: 'Guidance for reviewers, not legal advice.', zh: '供审查参考，不构成法律意见。' },
} satisfies Record<string, Texts>;

/** What the caller may bring now, with the article it rests on and what it waits for. */
export function Decision({ data }: { readonly data: RegistrationPage }) {
  const { say } = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <aside className="dec sheet" aria-label={say(texts.title)}>
      <h2>{say(texts.title)}</h2>
      <p className="m">{useConclusion(data)}</p>
      {inOrder(data.steps).map((step, index) => (
        <div key={step.event} className="opt">
          {opened === step.event ? (
            <StepForm step={step} data={data} />
          ) : (
            <StepButton step={step} first={index === 0} open={() => setOpened(step.event)} />
          )}
        </div>
      ))}
      <p className="s">{say(texts.note)}</p>
    </aside>
  );
}

/** What ends a case stands last. */
function inOrder(steps: readonly PossibleStep[]): readonly PossibleStep[] {
  return [...steps.filter(({ ends }) => !ends), ...steps.filter(({ ends }) => ends)];
}

function useConclusion({ steps }: RegistrationPage): string {
  const { say } = useWords();
  if (steps.length === 0) return say(texts.nothing);
  const blocked = steps.find(({ waitsFor }) => waitsFor.length > 0);
  if (blocked === undefined) return say(texts.ready);
  const text = blocked.event === 'submit' ? texts.lacking : texts.blocked;
  return say(text, { count: blocked.waitsFor.length });
}

function StepButton({
  step,
  first,
  open,
}: {
  readonly step: PossibleStep;
  readonly first: boolean;
  readonly open: () => void;
}) {
  const { say } = useWords();
  const { waitsFor, article, ends, barred } = step;
  const [waited] = waitsFor;
  const blocked = waited !== undefined || barred !== undefined;
  const waits = waitsFor.length === 1 ? texts.waits : texts.waitsMore;
  const notes = [
    barred === undefined ? [] : [say(texts.barred, { why: say(barred) })],
    waited === undefined ? [] : [say(waits, { first: say(waited), count: waitsFor.length - 1 })],
    article === undefined ? [] : [say(article)],
  ].flat();
  const look = ends ? 'btn r' : first && !blocked ? 'btn p' : 'btn';
  return (
    <>
      <button
        type="button"
        className={look}
        aria-disabled={blocked}
        data-row
        onClick={blocked ? undefined : open}
      >
        {capital(say(step.texts))}
      </button>
      <p className="s">{notes.join(' · ')}</p>
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
