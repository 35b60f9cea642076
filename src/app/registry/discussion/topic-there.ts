import { readAssessmentRecord } from '../../../registry/assets/read-assessments.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import { isAnswerOf } from '../../../registry/declarations/answers.ts';
import { readDocument } from '../../../registry/documents/read-document.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import type { Transaction } from '../../../store/connect.ts';
import { fieldPlace } from '../../../vocabulary/declarations/field-path.ts';
import type { Topic } from '../../../vocabulary/registry/declaring/discussion.ts';
import { hasPlace } from '../declarations/field-places.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Raises `registry.not-found` unless what is spoken of is there, and of this asset. */
export async function expectTopic(
  tx: Transaction,
  assetId: string,
  { topic, topicId }: Topic,
): Promise<void> {
  await readAsset(tx, assetId);
  const id = topicId ?? '';
  if (topic === 'asset' ? topicId === null : await isThere(tx, assetId, topic, id)) return;
  throw notFound({ kind: topic, id });
}

async function isThere(
  tx: Transaction,
  assetId: string,
  topic: Exclude<Topic['topic'], 'asset'>,
  id: string,
): Promise<boolean> {
  if (topic === 'column') return isColumn(tx, assetId, id);
  if (!uuid.test(id)) return false;
  if (topic === 'answer') return isAnswerOf(tx, assetId, id);
  if (topic === 'document') return (await readDocument(tx, id)).document.assetId === assetId;
  return (await readAssessmentRecord(tx, id)).assetId === assetId;
}

/** Any field of it would do. */
async function isColumn(tx: Transaction, assetId: string, path: string): Promise<boolean> {
  const place = fieldPlace(`${path}.description`);
  return place?.column !== undefined && (await hasPlace(tx, assetId, place));
}
