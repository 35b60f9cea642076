import { z } from 'zod';
import { changeLevels } from '../../../vocabulary/change-level.ts';
import type { Texts } from '../../../vocabulary/text.ts';

const id = z.uuid();
const score = z.number().nullable();

/** What is told of assessments that a schedule asked for. */
export const scheduleEvents: readonly {
  readonly event: string;
  readonly texts: Texts;
  readonly data: z.ZodType;
}[] = [
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
