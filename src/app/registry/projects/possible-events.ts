import { eventTexts } from '../../../engagement/event-texts.ts';
import type { ProjectEvent, ProjectEventName } from '../../../engagement/events.ts';
import {
  obstacleTo,
  type Person,
  possibleEvents,
  transitionOf,
} from '../../../engagement/step-project.ts';
import type { Problem } from '../../../vocabulary/problem.ts';
import type { PossibleProjectEvent } from '../../../vocabulary/registry/projects/project-page.ts';
import type { ProjectRecord } from '../../../vocabulary/registry/projects/project-record.ts';
import type { Language, Texts } from '../../../vocabulary/text.ts';
import { render } from '../../../words/words.ts';

/** Events whose conditions look at the project alone: what stands in their way is known before they are brought. */
const samples: Partial<Record<ProjectEventName, ProjectEvent>> = {
  finishStep: { type: 'finishStep' },
  submitReport: { type: 'submitReport' },
  passReview: { type: 'passReview', opinion: '…' },
  signAsPreparer: { type: 'signAsPreparer' },
  signAsReviewer: { type: 'signAsReviewer' },
  issue: { type: 'issue' },
};

/** What a person's roles may bring now, with what stands in its way. */
export function possibleFor(record: ProjectRecord, person: Person): PossibleProjectEvent[] {
  const isTheirs = (event: ProjectEventName) =>
    transitionOf(record.state, event)?.who.some((role) => person.roles.includes(role)) ?? false;
  return possibleEvents(record.state)
    .filter(isTheirs)
    .map((event) => {
      const sample = samples[event];
      const problem = sample && obstacleTo(record, sample, person);
      return { event, texts: eventTexts[event], obstacle: problem ? told(problem) : null };
    });
}

function told({ kind, params }: Problem) {
  const both = (texts: Texts): Texts => {
    const as = (language: Language) => render(texts, language, params);
    return { en: as('en'), zh: as('zh') };
  };
  return { texts: both(kind.texts), remedy: both(kind.remedy) };
}
