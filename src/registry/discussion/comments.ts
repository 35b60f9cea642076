import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { comments } from '../../store/tables/discussion.ts';
import type { Comment, Topic } from '../../vocabulary/registry/declaring/discussion.ts';

/** For whom, by whom and when something is said. */
export interface Saying {
  readonly organisation: string;
  readonly account: string;
  readonly at: Date;
}

const mostShown = 500;
const columns = {
  id: comments.id,
  topic: comments.topic,
  topicId: comments.topicId,
  body: comments.body,
  writtenBy: comments.writtenBy,
  writtenAt: comments.writtenAt,
};

/** The newest comments on an asset and on what is known of it, newest first. */
export async function listComments(tx: Transaction, assetId: string): Promise<Comment[]> {
  const rows = await tx
    .select(columns)
    .from(comments)
    .where(eq(comments.assetId, assetId))
    .orderBy(desc(comments.writtenAt), desc(comments.id))
    .limit(mostShown);
  return rows.map(toComment);
}

export async function keepComment(
  tx: Transaction,
  comment: Topic & { readonly assetId: string; readonly body: string },
  { organisation, account, at }: Saying,
): Promise<Comment> {
  const [row] = await tx
    .insert(comments)
    .values({ ...comment, organisationId: organisation, writtenBy: account, writtenAt: at })
    .returning(columns);
  if (row === undefined) throw new Error('bug: the comment just written is out of sight');
  return toComment(row);
}

function toComment(
  row: Omit<Comment, 'writtenAt'> & {
    readonly writtenAt: Date;
  },
): Comment {
  return { ...row, writtenAt: row.writtenAt.toISOString() };
}
