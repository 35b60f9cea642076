import type { QueryClient } from '@tanstack/react-query';
import { assessmentQuery } from '../../api/assessments.ts';
import { assetQuery } from '../../api/assets.ts';

/** Asks for an asset and the assessment that its page will show, while the page itself is still on its way. */
export async function prefetchAsset(
  queries: QueryClient,
  { asset, assessment }: { readonly asset: string; readonly assessment: string | undefined },
): Promise<void> {
  if (assessment !== undefined) void queries.prefetchQuery(assessmentQuery(assessment));
  await queries.prefetchQuery(assetQuery(asset));
  const newest = queries.getQueryData(assetQuery(asset).queryKey)?.assessments[0];
  if (assessment === undefined && newest !== undefined) {
    await queries.prefetchQuery(assessmentQuery(newest.id));
  }
}
