import { useState } from 'react';
import type {
  ChecklistPart,
  ChecklistQuestion,
  RegistrationPage,
} from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { OtherName } from '../../../view/words/names.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerMark } from './answer-mark.tsx';
import { nameIn } from './name-in.ts';

const texts = {
  title: { en: 'Checklist', zh: '审查清单' },
  note: {
    en: '{count} questions, {unknown} unknown; unknown is not yes',
    zh: '共 {count} 题，{unknown} 题未知；未知不等于是',
  },
  settled: { en: '{settled} of {count}', zh: '{settled}/{count}' },
  evidence: { en: 'on {evidence}', zh: '依据 {evidence}' },
  comma: { en: ', ', zh: '、' },
  noEvidence: { en: 'no document named', zh: '未注明材料' },
  blocks: { en: 'stands in the way', zh: '阻碍登记' },
  answer: { en: 'Answer', zh: '作答' },
  barred: {
    en: 'Not for you to answer: {why}.',
    zh: '不能由您作答：{why}。',
  },
} satisfies Record<string, Texts>;

const isSettled = ({ answer }: ChecklistQuestion) => answer === 'yes' || answer === 'n-a';

/** The questions of the substantive review by part, with the answer that stands to each. */
export function Checklist({ data }: { readonly data: RegistrationPage }) {
  const { say } = useWords();
  const questions = data.checklist.flatMap((part) => part.questions);
  const unknown = questions.filter(({ answer }) => answer === 'unknown').length;
  if (questions.length === 0) return null;
  return (
    <Section
      id="checklist"
      title={say(texts.title)}
      note={say(texts.note, { count: questions.length, unknown })}
    >
      {data.reviewBarred === undefined ? null : (
        <p className="m">{say(texts.barred, { why: say(data.reviewBarred) })}</p>
      )}
      {data.checklist.map((part) => (
        <Part key={part.id} part={part} data={data} />
      ))}
    </Section>
  );
}

/** Parts in which something is open stand open during the review. */
function Part({ part, data }: { readonly part: ChecklistPart; readonly data: RegistrationPage }) {
  const { say } = useWords();
  const settled = part.questions.filter(isSettled).length;
  const isOpen = data.mayAnswer && settled < part.questions.length;
  return (
    <details className="part" open={isOpen}>
      <summary>
        <b>{say(part.texts)}</b> <OtherName texts={part.texts} />
        <span className="marks">
          {part.questions.map(({ id, answer }) => (
            <AnswerMark key={id} answer={answer} />
          ))}
        </span>
        <span className="s n">{say(texts.settled, { settled, count: part.questions.length })}</span>
      </summary>
      <ul>
        {part.questions.map((question) => (
          <Question key={question.id} question={question} data={data} />
        ))}
      </ul>
    </details>
  );
}

function Question({
  question,
  data,
}: {
  readonly question: ChecklistQuestion;
  readonly data: RegistrationPage;
}) {
  const { say } = useWords();
  const [answering, setAnswering] = useState(false);
  const { answer, evidence, reason, blocks } = question;
  const basis =
    evidence.length > 0
      ? say(texts.evidence, {
          evidence: evidence.map(nameIn(data.documents)).join(say(texts.comma)),
        })
      : say(texts.noEvidence);
  return (
    <li className={answer === 'unknown' ? 'question open' : 'question'}>
      <AnswerMark answer={answer} />
      <div>
        {say(question.texts)}
        <span className="s sub any">
          {[answer === 'yes' || evidence.length > 0 ? basis : undefined, reason]
            .filter((part) => part !== undefined)
            .join(' · ')}
          {blocks ? <span className="late"> {say(texts.blocks)}</span> : null}
        </span>
        {answering ? (
          <AnswerForm question={question} data={data} close={() => setAnswering(false)} />
        ) : null}
      </div>
      {data.mayAnswer && !answering ? (
        <button type="button" className="btn small" data-row onClick={() => setAnswering(true)}>
          {say(texts.answer)}
          <span className="hidden"> {say(question.texts)}</span>
        </button>
      ) : null}
    </li>
  );
}
