import { eventTexts } from '../../../engagement/event-texts.ts';
import type { ProjectEventName } from '../../../engagement/events.ts';
import type { ProjectHistoryRow } from '../../../registry/projects/project-history.ts';
import type { ProjectPage } from '../../../vocabulary/registry/projects/project-page.ts';

/** What happened to a project, the newest first. */
export function projectHistory(rows: readonly ProjectHistoryRow[]): ProjectPage['history'] {
  return rows.toReversed().map(({ at, event, account, details }) => ({
    at: at.toISOString(),
    event,
    // Written by us from the table of events.
    texts: eventTexts[event as ProjectEventName],
    account,
    about: aboutOf(details),
  }));
}

/** The item that an event names, and the reason it gives. */
function aboutOf(details: unknown): string | null {
  // Written by us as the fields of the event.
  const { request, paper, issue, reason, title } = details as Record<string, string | undefined>;
  const parts = [request ?? paper ?? issue ?? title, reason].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(': ');
}
