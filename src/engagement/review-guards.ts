import { contentSha256 } from './content-sha256.ts';
import { type GuardContext, guard } from './guard.ts';

/** Guards on issues, review and signatures. */
export const reviewGuards = {
  issueOpen: guard(
    {
      code: 'project.no-open-issue',
      requires: { en: 'the issue is not settled', zh: '问题尚未解决' },
      texts: {
        en: 'There is no unsettled issue {issue} in this project.',
        zh: '本项目没有未解决的问题 {issue}。',
      },
      remedy: { en: 'Take one that is not settled.', zh: '请选择未解决的问题。' },
    },
    ({ event, record }) => {
      if (!('issue' in event)) return undefined;
      const open = record.issues.some(({ id, settled }) => id === event.issue && !settled);
      return open ? undefined : { issue: event.issue };
    },
  ),
  raiserSettles: guard(
    {
      code: 'project.not-your-issue',
      requires: {
        en: 'who raised it settles it, or a reviewer who prepared nothing',
        zh: '由提出人或未参与编制的复核人员解决',
      },
      texts: {
        en: 'The issue {issue} is settled by who raised it, or by a reviewer who prepared nothing.',
        zh: '问题 {issue} 须由提出人或未参与编制的复核人员解决。',
      },
      remedy: { en: 'Answer it, and let them settle it.', zh: '请先答复，再由其解决。' },
    },
    ({ event, record, account, role }) => {
      if (event.type !== 'settleIssue') return undefined;
      const raised = record.issues.some(
        ({ id, raised: { by } }) => id === event.issue && by === account,
      );
      const independent = role === 'reviewer' && !record.preparers.includes(account);
      return raised || independent ? undefined : { issue: event.issue };
    },
  ),
  issuesSettled: guard(
    {
      code: 'project.issues-open',
      requires: { en: 'every issue is settled', zh: '问题均已解决' },
      texts: { en: 'Issues that are not settled: {issues}.', zh: '尚未解决的问题：{issues}。' },
      remedy: { en: 'Settle them first.', zh: '请先解决这些问题。' },
    },
    ({ record }) => {
      const open = record.issues.filter(({ settled }) => settled === undefined);
      return open.length === 0 ? undefined : { issues: open.map(({ id }) => id).join(', ') };
    },
  ),
  didNotPrepare: guard(
    {
      code: 'project.prepared-it',
      requires: { en: 'the reviewer prepared nothing of it', zh: '复核人员未参与编制' },
      texts: {
        en: 'You had a hand in preparing this project; somebody else reviews it.',
        zh: '您参与了本项目的编制，须由他人复核。',
      },
      remedy: {
        en: 'Ask a reviewer who prepared nothing of it.',
        zh: '请由未参与编制的复核人员办理。',
      },
    },
    ({ record, account }) => (record.preparers.includes(account) ? {} : undefined),
  ),
  preparedIt: guard(
    {
      code: 'project.did-not-prepare',
      requires: { en: 'the preparer had a hand in it', zh: '编制人参与了编制' },
      texts: {
        en: 'You had no hand in preparing this project.',
        zh: '您没有参与本项目的编制。',
      },
      remedy: {
        en: 'Somebody who prepared it signs as preparer.',
        zh: '请由参与编制的人员以编制人身份签署。',
      },
    },
    ({ record, account }) => (record.preparers.includes(account) ? undefined : {}),
  ),
  reviewedIt: guard(
    {
      code: 'project.did-not-review',
      requires: { en: 'the reviewer passed the report', zh: '签署人即复核通过之人' },
      texts: {
        en: 'Another person passed the review of this report.',
        zh: '本报告由他人复核通过。',
      },
      remedy: {
        en: 'Who passed the review signs as reviewer; or return the report and review it yourself.',
        zh: '请由复核通过之人签署；或退回报告后自行复核。',
      },
    },
    ({ record, account }) => (record.review?.by === account ? undefined : {}),
  ),
  notSigned: guard(
    {
      code: 'project.signed-already',
      requires: { en: 'nobody signed in this capacity yet', zh: '尚无人以此身份签署' },
      texts: {
        en: 'The report is signed in this capacity already.',
        zh: '已有人以此身份签署报告。',
      },
      remedy: { en: 'Nothing has to be done.', zh: '无需重复签署。' },
    },
    (context) => {
      const as = capacityOf(context);
      return context.record.signatures.some((one) => one.as === as) ? { as } : undefined;
    },
  ),
  anotherSigner: guard(
    {
      code: 'project.signed-both',
      requires: { en: 'the two signatures are of two people', zh: '两项签署须由不同人员完成' },
      texts: {
        en: 'You signed this report in the other capacity; one person never signs twice.',
        zh: '您已以另一身份签署本报告；同一人不得签署两次。',
      },
      remedy: { en: 'A second person signs.', zh: '请由另一人签署。' },
    },
    ({ record, account }) => (record.signatures.some(({ by }) => by === account) ? {} : undefined),
  ),
  bothSigned: guard(
    {
      code: 'project.not-signed',
      requires: { en: 'preparer and reviewer have signed', zh: '编制人与复核人均已签署' },
      texts: {
        en: 'Preparer and reviewer have not both signed.',
        zh: '编制人与复核人尚未全部签署。',
      },
      remedy: {
        en: 'Two different people sign before the report is issued.',
        zh: '报告出具前须由两名不同人员签署。',
      },
    },
    ({ record: { signatures } }) => {
      const missing = (['preparer', 'reviewer'] as const).filter(
        (as) => !signatures.some((one) => one.as === as),
      );
      const people = new Set(signatures.map(({ by }) => by)).size;
      return missing.length === 0 && people === 2 ? undefined : { missing: missing.join(', ') };
    },
  ),
  signedThis: guard(
    {
      code: 'project.changed-since-signed',
      requires: { en: 'nothing changed since it was signed', zh: '签署后内容未变' },
      texts: {
        en: 'The project changed since it was signed.',
        zh: '项目内容在签署后发生了变化。',
      },
      remedy: { en: 'Return it for correction and sign anew.', zh: '请退回修改后重新签署。' },
    },
    ({ record }) => {
      const content = contentSha256(record);
      return record.signatures.every((one) => one.contentSha256 === content) ? undefined : {};
    },
  ),
} as const;

function capacityOf({ event }: GuardContext): 'preparer' | 'reviewer' {
  return event.type === 'signAsPreparer' ? 'preparer' : 'reviewer';
}
