import { useState } from 'react';
import { useWords } from '../../../../view/words/language.tsx';
import type { EventFields, Project } from '../../../api/projects.ts';
import { capital } from '../capital.ts';
import { eventFields } from './event-fields.ts';
import { EventForm } from './event-form.tsx';

/** Buttons for events about one thing; the one that is pressed opens its form in their place. */
export function EventButtons({
  project,
  events,
  about,
  of,
}: {
  readonly project: Project;
  readonly events: readonly string[];
  readonly about?: EventFields;
  /** What it is about, for those who hear the button and do not see the row. */
  readonly of?: string;
}) {
  const { say } = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const shown = project.possible.filter(({ event }) => events.includes(event));
  const open = shown.find(({ event }) => event === opened);
  if (open !== undefined) {
    return (
      <div className="event-form">
        <EventForm
          project={project}
          event={open.event}
          button={capital(say(open.texts))}
          fields={eventFields[open.event] ?? []}
          about={about ?? {}}
          close={() => setOpened(null)}
        />
      </div>
    );
  }
  return (
    <span className="event-buttons">
      {shown.map(({ event, texts }) => (
        <button
          key={event}
          type="button"
          className="btn small"
          onClick={() => setOpened(event)}
          {...(of === undefined ? {} : { 'aria-label': `${say(texts)}: ${of}` })}
        >
          {capital(say(texts))}
        </button>
      ))}
    </span>
  );
}
