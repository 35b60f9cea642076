import type { ReactNode } from 'react';
import type { Severity } from '../../../src/vocabulary/finding.ts';
import { useWords } from '../words/language.tsx';
import { severityTerms } from '../words/terms.ts';

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
