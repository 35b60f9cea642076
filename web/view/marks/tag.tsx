import type { ReactNode } from 'react';
import type { Severity } from '../../../src/vocabulary/finding.ts';
import { severityTerms } from '../../../src/words/terms/assessment-terms.ts';
import { useWords } from '../words/language.tsx';

export function Tag({
  children,
  kind = '',
}: {
  readonly children: ReactNode;
  readonly kind?: string;
}) {
  return <span className={`tag ${kind}`}>{children}</span>;
}

export function SeverityTag({ severity }: { readonly severity: Severity }) {
  const { say } = useWords();
  return <Tag kind={severity}>{say(severityTerms[severity])}</Tag>;
}
