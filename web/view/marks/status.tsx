import type { Status } from '../../../src/vocabulary/assessment.ts';

/** The shape says the kind of evidence; the word always stands beside it. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <svg className="mk" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}

const shapes = {
  measured: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  documented: <path d="M2 1h5.5L10 3.6V11H2z" fill="currentColor" />,
  declared: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  'not-applicable': <path d="M2 6h8" stroke="currentColor" strokeWidth="1.5" />,
  'no-evidence': (
    <circle
      cx="6"
      cy="6"
      r="4.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeDasharray="1.8 1.9"
    />
  ),
} satisfies Record<Status, React.ReactNode>;
