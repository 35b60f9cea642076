import { appendAudit } from '../../../audit/append.ts';
import { type AssetChange, changeAsset } from '../../../registry/assets/change-asset.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { membersAmong } from '../schedules/members-among.ts';

/** An asset, the version that the change was decided on, and what is changed. */
export interface AssetEdit extends AssetChange {
  readonly id: string;
  /** As the ETag of what was read. */
  readonly expected: string;
}

/** Changes an asset; returns its new version. Raises `registry.not-found` for a steward who is no member as well, `registry.changed-meanwhile`. */
export async function editAsset(
  context: RegistryContext,
  { id, expected, ...change }: AssetEdit,
): Promise<number> {
  authorise(context, 'asset.change');
  const at = context.clock();
  return inCallersOrganisation(context, async (tx) => {
    if (change.steward) await membersAmong(tx, [change.steward]);
    const next = await changeAsset(tx, change, { id, expected, at });
    await appendAudit(tx, {
      ...context.caller,
      at,
      action: 'asset.changed',
      subject: `asset:${id}`,
      details: { version: next, fields: Object.keys(change).sort().join(' ') },
    });
    return next;
  });
}
