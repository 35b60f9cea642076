import type { Engine } from '../../engine/engine.ts';
import type { QueryLog } from '../../engine/query-log.ts';
import { openSession, type Session } from '../session.ts';
import { countAgreeing } from './agreeing-copy.ts';
import { countOrdered } from './event-order.ts';
import { countFilled, countUsable } from './filled-rows.ts';
import { countOnTime } from './on-time.ts';
import type { Answers, Questions, Share } from './questions.ts';

/**
 * Counts in the engine what declarations ask of a table. Every answer is exact and names its
 * query; a question about a column that is not there, or not of a fitting type, has no answer.
 */
export async function answerQuestions(
  engine: Engine,
  { profile, required, actionable, delay, order, copy, logged }: Questions,
  { queries, signal }: { readonly queries: QueryLog; readonly signal?: AbortSignal },
): Promise<Answers> {
  const session = openSession(engine, queries, signal);
  const found = {
    required: await asked(session, required, (s, columns) => countFilled(s, profile, columns)),
    actionable: await asked(session, actionable, (s, usable) => countUsable(s, profile, usable)),
    delay: await asked(session, delay, (s, agreed) => countOnTime(s, profile, agreed)),
    order: await asked(session, order, (s, permitted) => countOrdered(s, profile, permitted)),
    copy: await asked(session, copy, (s, second) => countAgreeing(s, profile, second)),
    logged: await asked(session, logged, (s, columns) => countFilled(s, profile, columns)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, share]) => share !== undefined));
}

async function asked<Question>(
  session: Session,
  question: Question | undefined,
  answer: (session: Session, question: Question) => Promise<Share | undefined>,
): Promise<Share | undefined> {
  return question === undefined ? undefined : await answer(session, question);
}
