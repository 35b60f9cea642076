import type { SourcePlaces } from '../assessing/source-places.ts';
import { type Swept, sweepUploads } from '../assessing/sweep-uploads.ts';
import { type Anchoring, anchorChains } from '../audit/anchoring.ts';
import { sendAnchors } from '../audit/send-anchors.ts';
import { type PostLetter, sendLetters } from '../letters/send-letters.ts';
import { remindOfOverdue } from '../projects/remind-overdue.ts';
import { type ClerkContext, runDueEvents } from '../registration/consequences/run-due-events.ts';
import { removeExpiredSamples } from '../samples/remove-expired-samples.ts';
import { askForDue } from '../schedules/schedules.ts';
import { cleanUpMessages } from '../webhooks/clean-up-messages.ts';
import { type SenderContext, sendMessages } from '../webhooks/send-messages.ts';
import type { RecurringSettings, RecurringTask } from './recurring.ts';

export type BackgroundContext = ClerkContext &
  SenderContext & {
    readonly anchoring: Anchoring;
    /** Takes anchors elsewhere; absent where the operator copies their file. */
    readonly anchorCommand: string | undefined;
    /** Absent where no mail server is named: letters wait for one. */
    readonly places: Pick<SourcePlaces, 'uploads'>;
    /** Told where files or rows of uploads were removed that nobody can use. */
    readonly onSwept: (swept: Swept) => void;
    readonly mail?: { readonly post: PostLetter; readonly url: URL } | undefined;
  };

const second = 1000;
const minute = 60 * second;

/** What a registry does by itself: enters what time brings, tells webhooks, and anchors the audit trail. */
export function backgroundTasks(
  context: BackgroundContext,
  onFault: RecurringSettings['onFault'],
): readonly RecurringTask[] {
  return [
    {
      name: 'clerk',
      // Limits end with days; a desk should not wait long for the first minute of one.
      every: minute,
      atStop: false,
      run: async () => {
        const { stuck } = await runDueEvents(context);
        for (const { problem } of stuck) onFault(problem, 'clerk');
        await removeExpiredSamples(context);
      },
    },
    {
      name: 'webhooks',
      every: 2 * second,
      atStop: false,
      run: async () => {
        await sendMessages(context);
      },
    },
    {
      name: 'clean-up',
      every: 60 * minute,
      atStop: false,
      run: async () => {
        await cleanUpMessages(context);
      },
    },
    {
      name: 'schedules',
      every: minute / 2,
      atStop: false,
      run: async () => {
        await askForDue(context);
      },
    },
    {
      name: 'reminders',
      // Evidence is due by days.
      every: 30 * minute,
      atStop: false,
      run: async () => {
        await remindOfOverdue(context);
      },
    },
    sweepTask(context),
    ...letterTask(context),
    {
      name: 'anchors',
      every: 5 * minute,
      atStop: true,
      run: async () => {
        await anchorChains(context, context.anchoring);
        const { anchoring, anchorCommand } = context;
        if (anchorCommand !== undefined) await sendAnchors(anchoring, anchorCommand);
      },
    },
  ];
}

function sweepTask(context: BackgroundContext): RecurringTask {
  let all: Swept = { files: 0, bytes: 0, rows: 0 };
  const run = async () => {
    const swept = await sweepUploads(context);
    const { files, bytes, rows } = swept;
    all = { files: all.files + files, bytes: all.bytes + bytes, rows: all.rows + rows };
    if (files + rows > 0) context.onSwept(swept);
  };
  return { name: 'uploads', every: 60 * minute, atStop: false, run, tally: () => ({ ...all }) };
}

function letterTask({ mail, ...context }: BackgroundContext): readonly RecurringTask[] {
  if (mail === undefined) return [];
  const run = async () => {
    await sendLetters({ ...context, ...mail });
  };
  return [{ name: 'letters', every: 5 * second, atStop: false, run }];
}
