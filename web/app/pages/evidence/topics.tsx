import { useSuspenseQuery } from '@tanstack/react-query';
import { fieldPath } from '../../../../src/vocabulary/declarations/field-path.ts';
import type { Topic } from '../../../../src/vocabulary/registry/declaring/discussion.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { assetQuery } from '../../api/assets.ts';
import { documentsQuery, formQuery } from '../../api/evidence.ts';

const texts = {
  asset: { en: 'the data asset', zh: '数据资产' },
  assessment: { en: 'the assessment as of {asOf}', zh: '基准日 {asOf} 的评估' },
  document: { en: 'document {name}, version {version}', zh: '材料 {name} 第 {version} 版' },
  answer: { en: 'the answer to {field}', zh: '{field} 的答案' },
  column: { en: 'column {table}.{column}', zh: '字段 {table}.{column}' },
} satisfies Record<string, Texts>;

/** Columns offered at most: of a wide asset one speaks on the page of its fields. */
const mostColumns = 500;

export interface NamedTopic extends Topic {
  readonly name: string;
}

/** What can be spoken of: the asset, its assessments, answers, documents and columns. */
export function useTopics(asset: string): readonly NamedTopic[] {
  const { say } = useWords();
  const { assessments } = useSuspenseQuery(assetQuery(asset)).data;
  const { groups, tables } = useSuspenseQuery(formQuery(asset, {})).data;
  const documents = useSuspenseQuery(documentsQuery(asset)).data;
  const answers = groups.flatMap(({ fields }) =>
    fields.flatMap(({ field, answer }) => (answer ? [{ field, id: answer.id }] : [])),
  );
  const columns = tables.flatMap(({ id, name, columns: names }) =>
    names.map((column) => ({ id, table: name, column })),
  );
  return [
    { topic: 'asset', topicId: null, name: say(texts.asset) },
    ...assessments.slice(0, 5).map(({ id, asOf }) => ({
      topic: 'assessment' as const,
      topicId: id,
      name: say(texts.assessment, { asOf }),
    })),
    ...documents.map(({ id, name, version }) => ({
      topic: 'document' as const,
      topicId: id,
      name: say(texts.document, { name, version }),
    })),
    ...answers.map(({ id, field }) => ({
      topic: 'answer' as const,
      topicId: id,
      name: say(texts.answer, { field }),
    })),
    ...columns.slice(0, mostColumns).map(({ id, table, column }) => ({
      topic: 'column' as const,
      topicId: columnTopic(id, column),
      name: say(texts.column, { table, column }),
    })),
  ];
}

function columnTopic(table: string, column: string): string {
  const any = 'description';
  return fieldPath({ table, column, parts: [any] }).slice(0, -`.${any}`.length);
}

/** What something was said of, in words where it is still there. */
export function TopicName({ asset, topic }: { readonly asset: string; readonly topic: Topic }) {
  const known = useTopics(asset).find(
    (one) => one.topic === topic.topic && one.topicId === topic.topicId,
  );
  return <>{known?.name ?? topic.topicId ?? topic.topic}</>;
}
