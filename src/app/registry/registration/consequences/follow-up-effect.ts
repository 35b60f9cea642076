import { type RightHolder, transferRights } from '../../../../rights/acquisition/holders.ts';
import type {
  Application,
  ApplicationOf,
  Party,
} from '../../../../rights/application/application.ts';
import type { RegistrationEvent } from '../../../../rights/registration/events/events.ts';
import { defineProblem } from '../../../../vocabulary/problem.ts';
import type { RegistrationCase } from '../registration-case.ts';

/** What a completed case does to the registration it is about: an event there, and its contents after it. */
export interface FollowUpEffect {
  readonly event: RegistrationEvent;
  readonly application: Application;
}

const holderUnknown = defineProblem<'name'>({
  code: 'registration.holder-unknown',
  params: ['name'],
  texts: {
    en: 'The registration shows no holder with the identifier of {name}.',
    zh: '登记中没有与 {name} 证件号码或统一社会信用代码一致的权利人。',
  },
  remedy: {
    en: 'Name the transferor as the registration does.',
    zh: '请按登记内容填写转让方。',
  },
});

const periodUnreadable = defineProblem({
  code: 'registration.period-unreadable',
  texts: {
    en: 'A new time span is written as two days with a slash between: 2023-01-01/2026-12-31.',
    zh: '新的时域范围应写作两个日期，以斜线分隔：2023-01-01/2026-12-31。',
  },
  remedy: { en: 'Ask for a supplement that says it so.', zh: '请要求申请人补正。' },
});

/**
 * What a recorded change, transfer, renewal or cancellation brings to the registration it is about. Raises
 * `registration.holder-unknown`, `registration.period-unreadable`, `rights.not-held`.
 */
export function followUpEffect(
  { row, application: asked }: Pick<RegistrationCase, 'row' | 'application'>,
  { application: registered }: Pick<RegistrationCase, 'application'>,
): FollowUpEffect {
  if (registered.kind !== 'first') throw new Error('bug: a case follows on another case');
  const basis = { kind: 'case', id: row.id } as const;
  switch (asked.kind) {
    case 'first':
      throw new Error('bug: a first registration follows on none');
    case 'change': {
      const fields = asked.changes.map(({ field }) => field);
      return {
        event: { type: 'change', fields, basis },
        application: changedApplication(registered, asked),
      };
    }
    case 'transfer':
      return transferred(registered, asked, basis);
    case 'renewal': {
      const { validityMonths } = asked;
      const term = validityMonths === undefined ? {} : { validityMonths };
      return { event: { type: 'renew', ...term, basis }, application: registered };
    }
    case 'cancellation':
      return {
        event: { type: 'cancel', ground: asked.ground ?? '', basis },
        application: registered,
      };
  }
}

/**
 * The contents of a registration after a change, by application or by ruling; one by ruling leaves the applicants as
 * they are. Raises `registration.period-unreadable`.
 */
export function changedApplication(
  registered: ApplicationOf<'first'>,
  {
    applicants = registered.applicants,
    changes,
  }: {
    readonly applicants?: readonly Party[];
    readonly changes: readonly { readonly field: string; readonly after: string }[];
  },
): Application {
  let { data } = registered;
  let parties = registered.applicants;
  for (const { field, after } of changes) {
    if (field === 'dataName') data = { ...data, dataName: after.slice(0, 200) };
    if (field === 'overview') data = { ...data, overview: after };
    if (field === 'period') data = { ...data, ...periodOf(after) };
    // The case states the applicants as they are from now on.
    if (field === 'applicantIdentity') parties = applicants;
  }
  return { ...registered, applicants: parties, data };
}

function periodOf(text: string) {
  const [, periodFrom, periodTo] =
    /^(\d{4}-\d{2}-\d{2})\s*\/\s*(\d{4}-\d{2}-\d{2})$/.exec(text.trim()) ?? [];
  if (periodFrom === undefined || periodTo === undefined) throw periodUnreadable({});
  return { periodFrom, periodTo };
}

function transferred(
  registered: ApplicationOf<'first'>,
  { transferor, transferee, rights }: ApplicationOf<'transfer'>,
  basis: { readonly kind: 'case'; readonly id: string },
): FollowUpEffect {
  const giver = holderOf(registered.holders, transferor);
  if (giver === undefined) throw holderUnknown({ name: transferor.name ?? '' });
  const known = holderOf(registered.holders, transferee);
  const taker = {
    id: known?.id ?? basis.id,
    name: transferee.name ?? '',
    ...(transferee.identifier === undefined ? {} : { identifier: transferee.identifier }),
  };
  const holders = transferRights(registered.holders, {
    transferor: giver.id,
    transferee: taker,
    rights,
  });
  return {
    event: { type: 'transfer', transferor: giver.id, transferee: taker.id, rights, basis },
    application: { ...registered, holders },
  };
}

function holderOf(holders: readonly RightHolder[], { identifier }: Party): RightHolder | undefined {
  if (identifier === undefined) return undefined;
  return holders.find((holder) => holder.identifier === identifier);
}
