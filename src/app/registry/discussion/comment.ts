import { appendAudit } from '../../../audit/append.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import { keepComment, listComments } from '../../../registry/discussion/comments.ts';
import type { Comment, Topic } from '../../../vocabulary/registry/declaring/discussion.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { expectTopic } from './topic-there.ts';

/** What was said of an asset and of what is known of it, newest first. Raises `registry.not-found`. */
export async function commentsOfAsset(
  context: RegistryContext,
  assetId: string,
): Promise<Comment[]> {
  authorise(context, 'comment.read');
  return inCallersOrganisation(context, async (tx) => {
    await readAsset(tx, assetId);
    return listComments(tx, assetId);
  });
}

/** Says something of an asset, an assessment, a column, an answer or a document. Raises `registry.not-found`. */
export async function comment(
  context: RegistryContext,
  said: Topic & { readonly assetId: string; readonly body: string },
): Promise<Comment> {
  authorise(context, 'comment.write');
  const saying = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, async (tx) => {
    await expectTopic(tx, said.assetId, said);
    const kept = await keepComment(tx, said, saying);
    await appendAudit(tx, {
      ...saying,
      action: 'comment.written',
      subject: `asset:${said.assetId}`,
      details: { comment: kept.id, topic: said.topic },
    });
    return kept;
  });
}
