import { Problem } from '../../../vocabulary/problem.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { eventTexts } from './event-texts.ts';
import type { RegistrationEventName } from './events.ts';

/** What a person does in a case. Roles say who may; duties say who may not any more, whatever their roles. */
export const duties = ['application', 'completeness', 'review', 'certification', 'ruling'] as const;
export type Duty = (typeof duties)[number];

/** A duty that a person has done in a case. */
export interface DoneDuty {
  readonly duty: Duty;
  /** Id of the person: an account. */
  readonly person: string;
}

interface DutyEntry {
  readonly texts: Texts;
  /** What bars a person from it, in the words of why. */
  readonly done: Texts;
  /** Duties that bar from this one whoever has done them in the same case. */
  readonly apartFrom: readonly Duty[];
}

/**
 * Separation of duties by person (our choice; the guideline asks for a review, not by whom): who applies never decides,
 * who checked completeness does not review, who reviewed does not certify.
 */
export const dutyTable: Readonly<Record<Duty, DutyEntry>> = {
  application: {
    texts: { en: 'application', zh: '申请' },
    done: { en: 'you applied in this case', zh: '您在本案中提出或填写了申请' },
    apartFrom: ['completeness', 'review', 'certification', 'ruling'],
  },
  completeness: {
    texts: { en: 'completeness check', zh: '完整性检查' },
    done: { en: 'you checked completeness in this case', zh: '您在本案中办理了受理（完整性检查）' },
    apartFrom: ['application', 'review'],
  },
  review: {
    texts: { en: 'substantive review', zh: '实质审查' },
    done: { en: 'you reviewed this case', zh: '您审查了本案' },
    apartFrom: ['application', 'completeness'],
  },
  certification: {
    texts: { en: 'certificate or completion', zh: '凭证核发或办结' },
    done: { en: 'you issued a certificate in this case', zh: '您在本案中核发了凭证' },
    apartFrom: ['application', 'review'],
  },
  ruling: {
    texts: { en: 'decision on a registered right', zh: '对已登记权利的处理' },
    done: { en: 'you decided on this registration', zh: '您对该登记作出过处理' },
    apartFrom: ['application'],
  },
};

const application = 'application';
const review = 'review';
const ruling = 'ruling';

/** To which duty an event belongs; none for objections, which are others', and for what time brings. */
const dutyOfEvent: Readonly<Record<RegistrationEventName, Duty | undefined>> = {
  submit: application,
  correct: application,
  supplement: application,
  withdraw: application,
  fileRenewal: application,
  accept: 'completeness',
  requestCorrection: 'completeness',
  beginReview: review,
  extendReview: review,
  requestSupplement: review,
  terminate: review,
  refuse: review,
  publish: review,
  passUnpublished: review,
  dismissObjection: review,
  upholdObjection: review,
  issueCertificate: 'certification',
  complete: 'certification',
  change: ruling,
  transfer: ruling,
  renew: ruling,
  denyRenewal: undefined,
  cancel: ruling,
  remark: ruling,
  liftRemark: ruling,
  notifyHolder: ruling,
  resolveObjection: ruling,
  object: undefined,
  objectLater: undefined,
  deemAccepted: undefined,
  lapse: undefined,
  closePublication: undefined,
  awaitRenewal: undefined,
  endWithRegistration: undefined,
  expire: undefined,
};

/** The duty that an event belongs to. */
export function dutyOf(event: RegistrationEventName): Duty | undefined {
  return dutyOfEvent[event];
}

/** Why a person may not do a duty in a case any more, whatever their roles; undefined where they may. */
export function barOf(
  duty: Duty | undefined,
  person: string,
  done: readonly DoneDuty[],
): Texts | undefined {
  if (duty === undefined) return undefined;
  const bars = dutyTable[duty].apartFrom;
  const bar = bars.find((one) => done.some((act) => act.duty === one && act.person === person));
  return bar === undefined ? undefined : dutyTable[bar].done;
}

/** The refusal of an event to somebody who has done what it has to be kept apart from. */
export function separateDuties(event: RegistrationEventName, because: Texts): Problem {
  return new Problem(
    {
      code: 'registration.separate-duties',
      texts: {
        en: `“${eventTexts[event].en}” is for somebody else: ${because.en}.`,
        zh: `“${eventTexts[event].zh}”须由他人办理：${because.zh}。`,
      },
      remedy: {
        en: 'Leave it to a colleague with the same role.',
        zh: '请交由具有相同角色的同事办理。',
      },
    },
    { event },
  );
}
