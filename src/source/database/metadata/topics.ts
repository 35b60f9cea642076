import { Problem } from '../../../vocabulary/problem.ts';
import type { TopicRows } from './catalogue-reader.ts';

type Topics = Readonly<Record<string, TopicRows | Problem | undefined>>;

/** Ids of the statements that were answered, sorted. */
export function queriesOf(topics: Topics): string[] {
  const answered = Object.values(topics).flatMap((topic) =>
    topic === undefined || topic instanceof Problem ? [] : [topic.query],
  );
  return [...new Set(answered)].sort();
}

export function problemsOf(topics: Topics): Problem[] {
  return Object.values(topics).filter((topic) => topic instanceof Problem);
}
