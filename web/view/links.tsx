import { createContext, useContext } from 'react';
import type { Texts } from '../../src/vocabulary/text.ts';

/** Addresses of what the panels name; each page that uses the panels supplies its own. */
export interface Links {
  /** The page above all assets, and what it is called. */
  readonly top: () => { readonly href: string; readonly name: Texts };
  readonly asset: (asset: string) => string;
  readonly table: (asset: string, table: string) => string;
  readonly column: (asset: string, table: string, column: string) => string;
  readonly value: (asset: string) => string;
  readonly ledger: (asset: string) => string;
  /** The evidence drawer of an indicator on the page of an asset. */
  readonly indicator: (asset: string, indicator: string) => string;
  /** The drawer of an indicator, or of a step of a calculation, on the page that is shown. */
  readonly evidence: (indicator: string) => string;
  readonly closeEvidence: () => string;
}

export const LinksContext = createContext<Links | null>(null);

export function useLinks(): Links {
  const links = useContext(LinksContext);
  if (links === null) throw new Error('useLinks needs a LinksContext above it');
  return links;
}
