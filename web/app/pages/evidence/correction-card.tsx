import { useQueryClient } from '@tanstack/react-query';
import type {
  CorrectionEvent,
  CorrectionState,
} from '../../../../src/vocabulary/registry/declaring/discussion.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Tag } from '../../../view/marks/tag.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { type Correction, type CorrectionMove, stepCorrection } from '../../api/evidence.ts';
import { ReasonForm } from '../../forms/reason-form.tsx';
import { utcTime } from '../../words/times.ts';
import { useNames } from './people.ts';
import { TopicName } from './topics.tsx';

const stateTexts: Readonly<Record<CorrectionState, Texts>> = {
  raised: { en: 'open', zh: '待答复' },
  answered: { en: 'answered', zh: '已答复' },
  accepted: { en: 'accepted', zh: '已认可' },
  withdrawn: { en: 'taken back', zh: '已撤回' },
};

const eventTexts: Readonly<Record<CorrectionEvent, Texts>> = {
  raise: { en: 'raised', zh: '提出' },
  answer: { en: 'answered', zh: '答复' },
  accept: { en: 'accepted', zh: '认可' },
  sendBack: { en: 'sent back', zh: '退回' },
  withdraw: { en: 'taken back', zh: '撤回' },
};

const moveTexts: Readonly<Record<CorrectionMove, Texts>> = {
  answer: { en: 'Answer', zh: '答复' },
  accept: { en: 'Accept', zh: '认可' },
  sendBack: { en: 'Send back', zh: '退回' },
  withdraw: { en: 'Take back', zh: '撤回' },
};

const texts = {
  step: { en: '{event} by {name}, {time} UTC', zh: '{name} {event}，{time} UTC' },
  note: { en: 'In words', zh: '说明' },
} satisfies Record<string, Texts>;

/** One request for correction: its way so far, and what whoever looks may do next. */
export function CorrectionCard({
  asset,
  correction,
}: {
  readonly asset: string;
  readonly correction: Correction;
}) {
  const { say } = useWords();
  const nameOfAccount = useNames();
  const queries = useQueryClient();
  const sent = () => queries.invalidateQueries({ queryKey: ['evidence', asset] });
  const { state, steps, possible } = correction;
  return (
    <article className="correction">
      <p>
        <Tag kind={state === 'raised' ? 'serious' : ''}>{say(stateTexts[state])}</Tag>{' '}
        <TopicName asset={asset} topic={correction} />
      </p>
      <ol className="said">
        {steps.map(({ event, doneBy, doneAt, note }) => (
          <li key={doneAt + event}>
            <span className="s">
              {say(texts.step, {
                event: say(eventTexts[event]),
                name: nameOfAccount(doneBy),
                time: utcTime(doneAt),
              })}
            </span>
            <p className="any">{note}</p>
          </li>
        ))}
      </ol>
      {possible
        .filter((event) => event !== 'raise')
        .map((event) => (
          <ReasonForm
            key={event}
            button={moveTexts[event]}
            label={texts.note}
            longest={10_000}
            send={(note) => stepCorrection(correction, { event, note })}
            sent={sent}
          />
        ))}
    </article>
  );
}
