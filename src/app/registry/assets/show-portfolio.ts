import { readPortfolio } from '../../../registry/assets/read-portfolio.ts';
import type { Portfolio } from '../../../vocabulary/registry/assets/portfolio.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

/** All assets of the organisation at a glance. */
export async function showPortfolio(context: RegistryContext): Promise<Portfolio> {
  authorise(context, 'asset.read');
  return inCallersOrganisation(context, readPortfolio);
}
