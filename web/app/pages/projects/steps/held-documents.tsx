import type { Project } from '../../../api/projects.ts';

type Held = NonNullable<Project['record']['requests'][number]['supplied']>['documents'][number];

/** Files by name, each with the beginning of its hash. */
export function HeldDocuments({ documents }: { readonly documents: readonly Held[] }) {
  return (
    <>
      {documents.map(({ document, name, sha256 }) => (
        <span key={document} className="sub">
          <a className="any" href={`/api/v1/documents/${document}/content`} download>
            {name}
          </a>{' '}
          <span className="mono s" title={sha256}>
            {sha256.slice(0, 12)}
          </span>
        </span>
      ))}
    </>
  );
}
