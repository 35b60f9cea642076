import { createContext, type ReactNode, useContext } from 'react';
import type { Step } from '../../../src/vocabulary/value/calculation.ts';
import { useLinks } from '../links.tsx';

/** The steps of the valuation that is shown, by id. */
export type Steps = ReadonlyMap<string, Step>;

const StepsContext = createContext<Steps>(new Map());

export function StepsProvider({
  steps,
  children,
}: {
  readonly steps: Steps;
  readonly children: ReactNode;
}) {
  return <StepsContext value={steps}>{children}</StepsContext>;
}

export function useSteps(): Steps {
  return useContext(StepsContext);
}

/** A number that opens the drawer of its step; plain text where there is no such step. */
export function StepLink({
  id,
  row = false,
  children,
}: {
  readonly id: string;
  /** Whether `j` and `k` stop here. */
  readonly row?: boolean;
  readonly children: ReactNode;
}) {
  const links = useLinks();
  if (!useSteps().has(id)) return children;
  return (
    <a className="door" href={links.evidence(id)} {...(row ? { 'data-row': '' } : {})}>
      {children}
    </a>
  );
}
