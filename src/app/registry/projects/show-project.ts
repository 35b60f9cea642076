import { namesOf } from '../../../access/members.ts';
import { isOverdue, markOf } from '../../../engagement/progress.ts';
import { states } from '../../../engagement/states.ts';
import { unassessedAssets } from '../../../engagement/step-guards.ts';
import { stepTexts } from '../../../engagement/step-texts.ts';
import { readProjectHistory } from '../../../registry/projects/project-history.ts';
import { remindersOf } from '../../../registry/projects/project-reminders.ts';
import {
  type ProjectRow,
  projectsFollowing,
  readProject,
  readScope,
} from '../../../registry/projects/project-row.ts';
import { readSeal } from '../../../registry/projects/project-seal.ts';
import type { Transaction } from '../../../store/connect.ts';
import { engagementSteps } from '../../../vocabulary/registry/projects/engagement-steps.ts';
import type { ProjectPage } from '../../../vocabulary/registry/projects/project-page.ts';
import { addresses } from '../certificates/issuing-office.ts';
import { authorise, inCallersOrganisation } from '../context.ts';
import { peopleIn } from './people-in.ts';
import { possibleFor } from './possible-events.ts';
import { type ProjectCase, type ProjectContext, personOf, projectCase } from './project-case.ts';
import { projectHistory } from './project-history-lines.ts';
import { projectLine } from './project-line.ts';

/** A project with all that its page shows, and what the caller may do now. Raises `registry.not-found`. */
export async function showProject(context: ProjectContext, id: string): Promise<ProjectPage> {
  authorise(context, 'project.read');
  const person = personOf(context);
  return await inCallersOrganisation(context, async (tx) => {
    const found = projectCase(await readProject(tx, id));
    const { record } = found;
    const history = await readProjectHistory(tx, id);
    return {
      ...projectLine(found, person.on),
      record,
      today: person.on,
      steps: engagementSteps.map((step) => ({
        step,
        texts: stepTexts[step],
        mark: markOf(record, step),
      })),
      assets: await assetsOf(tx, found),
      overdue: record.requests.filter((one) => isOverdue(one, person.on)).map((one) => one.id),
      reminders: (await remindersOf(tx, id)).map(({ at, ...one }) => ({
        ...one,
        at: at.toISOString(),
      })),
      people: await namesOf(tx, peopleIn(record)),
      possible: possibleFor(record, person),
      history: projectHistory(history),
      ...(await linksOf(tx, found)),
      seal: await sealOf(tx, found, context),
    };
  });
}

async function assetsOf(tx: Transaction, { record }: ProjectCase): Promise<ProjectPage['assets']> {
  const unassessed = unassessedAssets(record);
  const assets = await readScope(tx, record.plan?.assets ?? []);
  return assets.map((asset) => ({ ...asset, assessed: !unassessed.includes(asset.id) }));
}

async function linksOf(
  tx: Transaction,
  { row }: ProjectCase,
): Promise<Pick<ProjectPage, 'follows' | 'followedBy'>> {
  const followers = await projectsFollowing(tx, row.id);
  return {
    follows: row.follows === null ? null : linkTo(await readProject(tx, row.follows)),
    followedBy: followers.map(linkTo),
  };
}

function linkTo(row: ProjectRow) {
  const { record } = projectCase(row);
  return { id: row.id, title: record.title, stateTexts: states[record.state].texts };
}

async function sealOf(
  tx: Transaction,
  { row, record }: ProjectCase,
  { office }: ProjectContext,
): Promise<ProjectPage['seal']> {
  if (record.state !== 'issued') return null;
  const { sha256, issuedAt } = await readSeal(tx, row.id);
  const address = addresses.project(office, row.id);
  return { sha256, issuedAt: issuedAt.toISOString(), address };
}
