import { type ReactNode, useEffect } from 'react';
import { languageOf } from '../../view/words/names.tsx';

/** The title of a page, with its conclusion in one sentence; also the title of the window. */
export function PageHead({
  title,
  lead,
  above,
  aside,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  /** One grey line over the title. */
  readonly above?: ReactNode;
  readonly aside?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Assay 数衡`;
  }, [title]);
  return (
    <header className="page-head">
      <div>
        {above === undefined ? null : <p className="s above">{above}</p>}
        <h1 tabIndex={-1} lang={languageOf(title)}>
          {title}
        </h1>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
      </div>
      {aside}
    </header>
  );
}
