import { createContext, type ReactNode, useContext } from 'react';
import type { Step } from '../../../../src/vocabulary/value/calculation.ts';
import { useLinks } from '../../links.tsx';

/** The steps of the valuation that is shown, by id. */
export type Steps = ReadonlyMap<string, Step>;

const StepsContext = createContext<Steps>(new Map());
const OpenedContext = createContext<string | undefined>(undefined);

export function StepsProvider({
  steps,
  opened,
  children,
}: {
  readonly steps: Steps;
  /** The step whose drawer is open. */
  readonly opened: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <StepsContext value={steps}>
      <OpenedContext value={opened}>{children}</OpenedContext>
    </StepsContext>
  );
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
  const isOpened = useContext(OpenedContext) === id;
  if (!useSteps().has(id)) return children;
  return (
    <a
      className="door"
      href={links.evidence(id)}
      {...(row ? { 'data-row': '' } : {})}
      {...(isOpened ? { 'aria-current': 'true' } : {})}
    >
      {children}
    </a>
  );
}
