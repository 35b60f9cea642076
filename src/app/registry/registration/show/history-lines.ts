import type { HistoryRow } from '../../../../registry/registrations/registration-history.ts';
import { endGround } from '../../../../rights/registration/events/end-grounds.ts';
import { eventTexts, happenedTexts } from '../../../../rights/registration/events/event-texts.ts';
import type { PastEvent } from '../../../../rights/registration/events/events.ts';
import { type RegistrationRole, roleTexts } from '../../../../rights/registration/roles.ts';
import type { TimeEventName } from '../../../../rights/registration/time/due-events.ts';
import type { RegistrationHistoryLine } from '../../../../vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../vocabulary/text.ts';
import { documentsOfEvent } from '../case/named-documents.ts';

/** What `enterStep` keeps with a line. */
interface LineDetails {
  readonly event: PastEvent;
  readonly on: string;
  readonly by: RegistrationRole;
  readonly late?: { readonly workingDays: number; readonly provisional?: true };
  readonly undecided?: { readonly event: TimeEventName; readonly on: string };
}

function detailsOf({ details }: HistoryRow): LineDetails {
  return details as LineDetails;
}

/** A state that was reached, with the day on which. */
export function visited(line: HistoryRow) {
  return { to: line.to, on: detailsOf(line).on };
}

interface HistoryNames {
  readonly nameOf: (code: string) => Texts;
  /** The documents of the case. */
  readonly documents: ReadonlySet<string>;
}

/** A line of the record: what happened, by whom, what was asked or found, and on what documents. */
export function historyLine(
  line: HistoryRow,
  { nameOf, documents }: HistoryNames,
): RegistrationHistoryLine {
  const { event, on, by, late, undecided } = detailsOf(line);
  return {
    at: line.at.toISOString(),
    on,
    texts: happenedTexts[line.event] ?? { en: line.event, zh: line.event },
    by: roleTexts[by],
    notes: codesOf(event).map(nameOf),
    // An objection received here stands with the objections: it is no document.
    documents: documentsOfEvent(event).filter((id) => documents.has(id)),
    ...(late === undefined ? {} : { lateDays: late.workingDays }),
    ...(late?.provisional ? { lateProvisional: true } : {}),
    ...(undecided === undefined
      ? {}
      : { undecided: { texts: eventTexts[undecided.event], on: undecided.on } }),
  };
}

/** What an event says beside its name: items asked for, grounds, remarks. */
function codesOf(event: PastEvent): readonly string[] {
  switch (event.type) {
    case 'requestCorrection':
    case 'requestSupplement':
      return event.items;
    case 'refuse':
    case 'upholdObjection':
      return event.grounds;
    case 'endWithRegistration':
      return [endGround(event.state)];
    case 'cancel':
      return [event.ground];
    case 'remark':
    case 'liftRemark':
      return [event.remark];
    default:
      return [];
  }
}
