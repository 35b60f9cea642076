import type { ComponentProps } from 'react';
import { EvidenceDrawer } from '../asset/evidence-drawer.tsx';
import { IndicatorTree } from '../asset/indicator-tree.tsx';

type Props = Omit<ComponentProps<typeof EvidenceDrawer>, 'indicator'> & {
  /** The indicator whose drawer the address names. */
  readonly evidence: string | undefined;
};

/** The indicator tree, and right of it (below when narrow) the drawer that is open. */
export function IndicatorsWithDrawer({ evidence, ...shared }: Props) {
  return (
    <div className={evidence === undefined ? '' : 'with-drawer'}>
      <IndicatorTree assessment={shared.assessment} model={shared.model} selected={evidence} />
      {evidence === undefined ? null : <EvidenceDrawer indicator={evidence} {...shared} />}
    </div>
  );
}
