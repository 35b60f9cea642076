import type { ReactNode } from 'react';
import { languageOf } from '../../view/words/names.tsx';
import { useWindowTitle } from './window-title.ts';

/** The title of a page, with its conclusion in one sentence; also the title of the window. */
export function PageHead({
  title,
  named = false,
  lead,
  above,
  aside,
}: {
  readonly title: string;
  /** The title is a name from the data, in a language of its own. */
  readonly named?: boolean;
  readonly lead?: ReactNode;
  /** One grey line over the title. */
  readonly above?: ReactNode;
  readonly aside?: ReactNode;
}) {
  useWindowTitle(title);
  return (
    <header className="page-head">
      <div>
        {above === undefined ? null : <p className="s above">{above}</p>}
        <h1 tabIndex={-1} {...(named ? { lang: languageOf(title) } : {})}>
          {title}
        </h1>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
      </div>
      {aside}
    </header>
  );
}
