import type { RuleTopic } from '../rules/rule-topics.ts';
import type { LimitName } from '../rules/rules-document.ts';
import type { RegistrationEventName } from './events/events.ts';
import type { GuardName } from './guards/guards.ts';
import { followUpKinds, type RegistrationKind } from './kinds.ts';
import type { RegistrationRole } from './roles.ts';
import type { RegistrationState } from './states.ts';

/** What an event does in a state. Whatever does not stand in the table is refused. */
export interface Transition {
  readonly to: RegistrationState;
  readonly who: readonly RegistrationRole[];
  readonly topic: RuleTopic;
  /** The time limit that the event has to keep, or whose end it is. */
  readonly limit?: LimitName;
  /** Kinds of registration it exists for; all where missing. */
  readonly kinds?: readonly RegistrationKind[];
  /** What else must hold, checked in this order. */
  readonly guards: readonly GuardName[];
}

type Row = Partial<Record<RegistrationEventName, Transition>>;

const first: readonly RegistrationKind[] = ['first'];
/** A case is about a registration: where that ends, nothing is left to decide on. */
const endOfFollowUp: Row = {
  endWithRegistration: {
    to: 'terminated',
    who: ['system'],
    topic: 'endOfRegistration',
    kinds: followUpKinds,
    guards: [],
  },
};
const ending: Row = {
  ...endOfFollowUp,
  withdraw: { to: 'withdrawn', who: ['applicant'], topic: 'withdrawal', guards: [] },
};
const expiry: Row = {
  expire: {
    to: 'expired',
    who: ['system'],
    topic: 'renewal',
    limit: 'validity',
    kinds: first,
    guards: ['isDue'],
  },
};
const refusal: Pick<Required<Row>, 'refuse'> = {
  refuse: {
    to: 'refused',
    who: ['reviewer'],
    topic: 'refusal',
    limit: 'review',
    guards: ['knownGrounds'],
  },
};
const cancellation: Row = {
  cancel: {
    to: 'cancelled',
    who: ['registrar'],
    topic: 'cancellation',
    kinds: first,
    guards: ['knownCancellation', 'notBlocked'],
  },
};
const remarksIn = (state: RegistrationState): Row => ({
  remark: { to: state, who: ['registrar'], topic: 'remark', guards: ['knownRemark'] },
  liftRemark: { to: state, who: ['registrar'], topic: 'remark', guards: ['remarkStands'] },
});
const changeTo = (to: RegistrationState, guards: readonly GuardName[]): Row => ({
  change: { to, who: ['registrar'], topic: 'change', guards },
});

/**
 * States × events. Articles belong to the rule file: a transition names their topic. The reading
 * of each is in docs/reference/registration.md, which is printed from this table.
 */
export const transitions: Readonly<Record<RegistrationState, Row>> = {
  draft: {
    ...ending,
    submit: { to: 'submitted', who: ['applicant'], topic: 'application', guards: ['isComplete'] },
  },
  submitted: {
    ...ending,
    accept: {
      to: 'accepted',
      who: ['registrar'],
      topic: 'acceptance',
      limit: 'acceptance',
      guards: [],
    },
    requestCorrection: {
      to: 'correctionRequested',
      who: ['registrar'],
      topic: 'correction',
      limit: 'acceptance',
      guards: ['toldOnce', 'untilAhead'],
    },
    deemAccepted: {
      to: 'accepted',
      who: ['system'],
      topic: 'acceptance',
      limit: 'acceptance',
      guards: ['isDue'],
    },
  },
  correctionRequested: {
    ...ending,
    correct: { to: 'accepted', who: ['applicant'], topic: 'correction', guards: ['allCorrected'] },
    lapse: { to: 'deemedNotFiled', who: ['system'], topic: 'correction', guards: ['isDue'] },
  },
  accepted: {
    ...ending,
    beginReview: {
      to: 'underReview',
      who: ['reviewer'],
      topic: 'review',
      limit: 'review',
      guards: [],
    },
  },
  underReview: {
    ...ending,
    ...refusal,
    extendReview: {
      to: 'underReview',
      who: ['reviewer'],
      topic: 'review',
      limit: 'reviewExtension',
      guards: ['reviewInTime', 'extensionLeft'],
    },
    requestSupplement: {
      to: 'supplementRequested',
      who: ['reviewer'],
      topic: 'supplement',
      limit: 'review',
      guards: [],
    },
    publish: {
      to: 'published',
      who: ['reviewer'],
      topic: 'publication',
      limit: 'review',
      guards: ['nothingBlocks', 'kindPublished', 'validityAllowed'],
    },
    passUnpublished: {
      to: 'recorded',
      who: ['reviewer'],
      topic: 'publication',
      limit: 'review',
      guards: ['nothingBlocks', 'mayStayUnpublished', 'validityAllowed'],
    },
  },
  supplementRequested: {
    ...ending,
    supplement: {
      to: 'underReview',
      who: ['applicant'],
      topic: 'supplement',
      guards: ['allSupplied'],
    },
    terminate: { to: 'terminated', who: ['reviewer'], topic: 'supplement', guards: [] },
  },
  published: {
    ...ending,
    object: {
      to: 'objected',
      who: ['objector'],
      topic: 'objection',
      limit: 'publication',
      guards: ['publicationOpen'],
    },
    closePublication: {
      to: 'recorded',
      who: ['system'],
      topic: 'recording',
      limit: 'publication',
      guards: ['isDue'],
    },
  },
  objected: {
    ...ending,
    object: {
      to: 'objected',
      who: ['objector'],
      topic: 'objection',
      limit: 'publication',
      guards: ['publicationOpen', 'newObjection'],
    },
    dismissObjection: {
      to: 'recorded',
      who: ['reviewer'],
      topic: 'objection',
      limit: 'objection',
      guards: ['publicationOver'],
    },
    upholdObjection: {
      to: 'refused',
      who: ['reviewer'],
      topic: 'objection',
      limit: 'objection',
      guards: ['knownGrounds'],
    },
  },
  recorded: {
    ...expiry,
    ...cancellation,
    ...endOfFollowUp,
    issueCertificate: {
      to: 'inForce',
      who: ['registrar'],
      topic: 'certificate',
      kinds: first,
      guards: ['agencyNumberForm'],
    },
    complete: {
      to: 'completed',
      who: ['registrar', 'system'],
      topic: 'recording',
      kinds: followUpKinds,
      guards: [],
    },
  },
  inForce: {
    ...expiry,
    ...cancellation,
    ...remarksIn('inForce'),
    issueCertificate: {
      to: 'inForce',
      who: ['registrar'],
      topic: 'certificate',
      guards: ['certificateOutdated', 'agencyNumberForm'],
    },
    ...changeTo('inForce', ['changeableOnly', 'notBlocked']),
    transfer: {
      to: 'inForce',
      who: ['registrar'],
      topic: 'transfer',
      guards: ['transfersToAnother', 'notBlocked'],
    },
    fileRenewal: {
      to: 'inForce',
      who: ['applicant'],
      topic: 'renewal',
      limit: 'renewalWindow',
      guards: ['noRenewalFiled', 'inRenewalWindow'],
    },
    renew: {
      to: 'inForce',
      who: ['registrar'],
      topic: 'renewal',
      guards: ['renewalFiled', 'validityAllowed'],
    },
    denyRenewal: {
      to: 'inForce',
      who: ['system'],
      topic: 'renewal',
      guards: ['renewalFiled'],
    },
    awaitRenewal: { to: 'renewalPending', who: ['system'], topic: 'renewal', guards: ['isDue'] },
    objectLater: { to: 'underObjection', who: ['objector'], topic: 'laterObjection', guards: [] },
  },
  underObjection: {
    ...expiry,
    ...cancellation,
    ...remarksIn('underObjection'),
    ...changeTo('inForce', ['decidedByOthers']),
    fileRenewal: {
      to: 'underObjection',
      who: ['applicant'],
      topic: 'renewal',
      limit: 'renewalWindow',
      guards: ['noRenewalFiled', 'inRenewalWindow'],
    },
    denyRenewal: {
      to: 'underObjection',
      who: ['system'],
      topic: 'renewal',
      guards: ['renewalFiled'],
    },
    objectLater: {
      to: 'underObjection',
      who: ['objector'],
      topic: 'laterObjection',
      guards: ['newObjection'],
    },
    notifyHolder: {
      to: 'underObjection',
      who: ['registrar'],
      topic: 'laterObjection',
      limit: 'objectionNotice',
      guards: [],
    },
    resolveObjection: {
      to: 'inForce',
      who: ['registrar'],
      topic: 'laterObjection',
      guards: ['holderNotified'],
    },
  },
  renewalPending: {
    ...cancellation,
    ...remarksIn('renewalPending'),
    renew: { to: 'inForce', who: ['registrar'], topic: 'renewal', guards: ['validityAllowed'] },
    denyRenewal: { to: 'expired', who: ['system'], topic: 'renewal', guards: ['renewalFiled'] },
  },
  deemedNotFiled: {},
  withdrawn: {},
  terminated: {},
  refused: {},
  completed: {},
  expired: {},
  cancelled: {},
};
