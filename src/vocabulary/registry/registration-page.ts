import type { AcquisitionMode, DataRight } from '../declarations/rights.ts';
import type { Texts } from '../text.ts';

/** How the clock of a registration stands: the limit that ends first. */
export interface RegistrationClock {
  /** Last day in time; absent while the clock stands still. */
  readonly due?: string;
  /** Working days; absent for limits of months or of a set day. */
  readonly left?: number;
  readonly allowed?: number;
  readonly stopped: boolean;
  readonly overdue: boolean;
  /** Whether holidays on the way are not known yet: the day may move. */
  readonly provisional: boolean;
}

/** A registration as a desk lists it. */
export interface RegistrationLine {
  readonly id: string;
  readonly name: string;
  readonly kind: Texts;
  /** Code of the state table. */
  readonly state: string;
  readonly stateTexts: Texts;
  readonly final: boolean;
  readonly clock?: RegistrationClock;
  readonly changedAt: string;
}

/** `GET /api/v1/registration-pages?as=&limit=&cursor=`: a desk, the last changed first. */
export interface RegistrationDesk {
  readonly items: readonly RegistrationLine[];
  readonly next: string | null;
}

/** A state on the way from draft to certificate. */
export interface RegistrationWayStep {
  readonly state: string;
  readonly texts: Texts;
  readonly mark: 'done' | 'now' | 'ahead';
  /** Day on which it was reached. */
  readonly on?: string;
  readonly article?: Texts;
}

/** A day of the running limit. */
export interface RulerDay {
  readonly day: string;
  /** `rest`: no working day; `stopped`: the clock stood still; `extension`: only if extended. */
  readonly kind: 'used' | 'stopped' | 'left' | 'extension' | 'rest';
  /** Which working day of the limit it is. */
  readonly number?: number;
}

export interface DayRuler {
  readonly limit: Texts;
  readonly from: string;
  readonly today: string;
  readonly due?: string;
  readonly days: readonly RulerDay[];
}

export type ChecklistAnswerCode = 'yes' | 'no' | 'unknown' | 'n-a';

export interface ChecklistQuestion {
  /** `part.question`. */
  readonly id: string;
  readonly texts: Texts;
  readonly answer: ChecklistAnswerCode;
  readonly evidence: readonly string[];
  readonly reason?: string;
  /** Whether this answer stands in the way. */
  readonly blocks: boolean;
}

export interface ChecklistPart {
  readonly id: string;
  readonly texts: Texts;
  readonly questions: readonly ChecklistQuestion[];
}

/** One input of a step; what it is called stands with its name. */
export interface StepField {
  readonly name: string;
  readonly texts: Texts;
  /** `codes`: several, of `choices` where there are any. */
  readonly kind: 'text' | 'day' | 'number' | 'code' | 'codes';
  readonly required: boolean;
  readonly choices?: readonly { readonly id: string; readonly texts: Texts }[];
}

/** An event that the caller may bring now, by role and state; guards are checked when it is brought. */
export interface PossibleStep {
  readonly event: string;
  readonly texts: Texts;
  readonly article?: Texts;
  /** Ends the case without a registration. */
  readonly ends: boolean;
  readonly fields: readonly StepField[];
  /** What stands in the way, as far as that is known before. */
  readonly waitsFor: readonly Texts[];
}

export interface RegistrationHistoryLine {
  readonly at: string;
  readonly on: string;
  readonly texts: Texts;
  readonly by: Texts;
  readonly lateDays?: number;
}

/** `GET /api/v1/registration-pages/{id}`: a case as its page shows it to one of its parties. */
export interface RegistrationPage extends RegistrationLine {
  /** For If-Match. */
  readonly version: number;
  readonly asset: string;
  readonly assessment: string;
  readonly rules: { readonly name: Texts; readonly version: string; readonly example: boolean };
  readonly way: readonly RegistrationWayStep[];
  readonly ruler?: DayRuler;
  readonly acquisitionModes: readonly AcquisitionMode[];
  readonly holders: readonly {
    readonly name: string;
    readonly identifier?: string;
    readonly rights: readonly {
      readonly right: DataRight;
      readonly until?: string;
      readonly limits?: string;
      readonly proofs: readonly string[];
    }[];
  }[];
  /** What the application still lacks. */
  readonly lacking: readonly { readonly path: string; readonly texts: Texts }[];
  readonly attachments: readonly { readonly kind: Texts; readonly document: string }[];
  readonly checklist: readonly ChecklistPart[];
  /** Whether the caller may answer the checklist now. */
  readonly mayAnswer: boolean;
  readonly steps: readonly PossibleStep[];
  readonly history: readonly RegistrationHistoryLine[];
}
