import { z } from 'zod';
import { changeLevels } from '../../../vocabulary/change-level.ts';
import type { WebhookEvent } from './webhook-events.ts';

const id = z.uuid();
const score = z.number().nullable();

/** What is told of assessments that a schedule asked for. */
export const scheduleEvents: readonly WebhookEvent[] = [
  {
    event: 'asset.drifted',
    texts: { en: 'scheduled assessment found drift', zh: '定期评估发现数据漂移' },
    data: z.strictObject({
      asset: id,
      /** Assessments. */
      before: id,
      after: id,
      level: z.enum(changeLevels),
      scoreBefore: score,
      scoreAfter: score,
    }),
  },
  {
    event: 'assessment.failed',
    texts: { en: 'scheduled assessment failed', zh: '定期评估失败' },
    data: z.strictObject({ asset: id, problem: z.string() }),
  },
];
