import { addDocument } from '../../src/app/registry/add-document.ts';
import { answerQuestion } from '../../src/app/registry/answer-question.ts';
import type { RegistryContext } from '../../src/app/registry/context.ts';
import { inviteMember } from '../../src/app/registry/members.ts';
import { putReport } from '../../src/app/registry/put-report.ts';
import { createApiToken } from '../../src/app/registry/tokens.ts';
import { hashedReport } from '../fixtures/hashed-report.ts';
import { personIn, type TestClock } from './test-registry.ts';
import type { TestStore } from './test-store.ts';

/** Stands in every text of the foreign organisation: no answer to anybody else may hold it. */
export const foreignMark = 'FOREIGN-MARK';

/**
 * An organisation with one thing of each kind, and their ids by the name of the path parameter that takes them. A
 * route with a new parameter needs its thing here, or the test of all routes fails.
 */
export async function foreignOrganisation(store: TestStore, clock: TestClock) {
  const { context, account, organisation } = await personIn(store, clock, { roles: ['admin'] });
  const expiresAt = new Date(clock.now.getTime() + 3_600_000);
  const asked = { name: foreignMark, scopes: ['read'], expiresAt } as const;
  const { token } = await createApiToken(context, asked);
  const email = `${foreignMark.toLowerCase()}@registry.example`;
  await inviteMember(context, { email, roles: ['viewer'] });
  const ids = { account, token: token.id, ...(await foreignAsset(context)) };
  return { organisation, ids: ids as Readonly<Record<string, string>> };
}

/** An asset with an assessment, a document and a declaration. */
async function foreignAsset(context: RegistryContext) {
  const report = hashedReport({ id: foreignMark, name: foreignMark, purpose: foreignMark });
  const [kept] = await putReport(context, report);
  if (kept === undefined) throw new Error('bug: the report has an asset');
  const { assetId, assessmentId } = kept;
  const content = Buffer.from(foreignMark);
  const { id } = await addDocument(context, { name: foreignMark, content, assetId });
  const field = 'assay.management.namingRule';
  await answerQuestion(context, { assetId, field, value: foreignMark, documentId: id });
  return {
    asset: assetId,
    assessment: assessmentId,
    before: assessmentId,
    after: assessmentId,
    document: id,
    field,
  };
}
