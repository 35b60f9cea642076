import { NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AssessmentRecord } from '../../../../src/vocabulary/registry/assets/asset.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import {
  commentsQuery,
  correctionsQuery,
  raiseCorrection,
  type Said,
  writeComment,
} from '../../api/evidence.ts';
import { sessionQuery } from '../../api/session.ts';
import { FormFrame } from '../../forms/form-frame.tsx';
import { utcTime } from '../../words/times.ts';
import { CorrectionCard } from './correction-card.tsx';
import { useNames } from './people.ts';
import { Samples } from './samples/samples.tsx';
import { SignOff } from './sign-off.tsx';
import { TopicName, useTopics } from './topics.tsx';

const texts = {
  corrections: { en: 'Requests for correction', zh: '更正请求' },
  correctionsNote: {
    en: 'raised by an assessor or reviewer, answered by a steward, accepted or sent back by somebody else',
    zh: '由评估或审核人员提出，由数据管理员答复，并由他人认可或退回',
  },
  noCorrections: { en: 'None was raised.', zh: '尚未提出。' },
  comments: { en: 'Comments', zh: '意见' },
  commentsNote: { en: 'they stay as they were said', zh: '发表后不可更改' },
  noComments: { en: 'Nobody has said anything yet.', zh: '尚无意见。' },
  about: { en: 'About', zh: '对象' },
  text: { en: 'In words', zh: '内容' },
  comment: { en: 'Comment', zh: '发表意见' },
  raise: { en: 'Ask for a correction', zh: '提出更正请求' },
  said: { en: '{name}, {time} UTC, on', zh: '{name}，{time} UTC，关于' },
} satisfies Record<string, Texts>;

/** Who stands for the assessment, what has to be put right, and what was said. */
export function Discussion({
  asset,
  assessments,
}: {
  readonly asset: string;
  readonly assessments: readonly AssessmentRecord[];
}) {
  const { say } = useWords();
  const corrections = useSuspenseQuery(correctionsQuery(asset)).data;
  const comments = useSuspenseQuery(commentsQuery(asset)).data;
  const { data: session } = useSuspenseQuery(sessionQuery);
  const may = (action: string) => session?.actions.some((one) => one === action) ?? false;
  const nameOfAccount = useNames();
  const [newest] = assessments;
  return (
    <>
      {newest === undefined ? null : <SignOff asset={asset} assessment={newest} />}
      <Section title={say(texts.corrections)} note={say(texts.correctionsNote)}>
        {corrections.length === 0 ? <p className="none">{say(texts.noCorrections)}</p> : null}
        {corrections.map((one) => (
          <CorrectionCard key={one.id} asset={asset} correction={one} />
        ))}
        {may('correction.raise') ? <Say asset={asset} send={raiseCorrection} kind="raise" /> : null}
      </Section>
      <Samples asset={asset} />
      <Section title={say(texts.comments)} note={say(texts.commentsNote)}>
        {comments.length === 0 ? <p className="none">{say(texts.noComments)}</p> : null}
        <ul className="said">
          {comments.map(({ id, body, writtenBy, writtenAt, ...topic }) => (
            <li key={id}>
              <span className="s">
                {say(texts.said, { name: nameOfAccount(writtenBy), time: utcTime(writtenAt) })}{' '}
                <TopicName asset={asset} topic={topic} />
              </span>
              <p className="any">{body}</p>
            </li>
          ))}
        </ul>
        {may('comment.write') ? <Say asset={asset} send={writeComment} kind="comment" /> : null}
      </Section>
    </>
  );
}

function Say({
  asset,
  send,
  kind,
}: {
  readonly asset: string;
  readonly send: (asset: string, said: Said) => Promise<unknown>;
  readonly kind: 'comment' | 'raise';
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const topics = useTopics(asset);
  const [at, setAt] = useState(0);
  const [text, setText] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: (said: Said) => send(asset, said),
    onSuccess: async () => {
      setText('');
      await queries.invalidateQueries({ queryKey: ['evidence', asset] });
    },
  });
  const { topic, topicId } = topics[at] ?? { topic: 'asset' as const, topicId: null };
  return (
    <div className="narrow say">
      <FormFrame
        send={() => mutate({ topic, topicId, text })}
        sending={isPending}
        error={error}
        button={say(texts[kind])}
      >
        <NativeSelect
          label={say(texts.about)}
          value={String(at)}
          data={topics.map(({ name }, place) => ({ value: String(place), label: name }))}
          onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}
        />
        <Textarea
          label={say(texts.text)}
          required
          maxLength={10_000}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </FormFrame>
    </div>
  );
}
