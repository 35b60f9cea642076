import { type AcquisitionMode, dataRights } from '../../vocabulary/declarations/rights.ts';
import { isUnifiedSocialCreditCode } from '../../vocabulary/identifiers/credit-code.ts';
import { acquisitionTable } from '../../vocabulary/rights/acquisition-table.ts';
import { isIndustryCode } from '../../vocabulary/rights/industries.ts';
import type { RightHolder } from '../acquisition/holders.ts';
import type { Day } from '../calendar/days.ts';
import type { RegistrationRules } from '../rules/rules-document.ts';
import type { Application, ApplicationOf, Party } from './application.ts';
import { checkIdentifier, checkParty } from './check-party.ts';
import { type Completeness, defect, joined, nothing, remark, required } from './defect.ts';
import { type NeededAttachment, neededAttachments } from './needed-attachments.ts';

export interface CheckOptions {
  /** Day on which the application is made. */
  readonly asOf: Day;
  readonly rules: RegistrationRules;
  /** How the data were acquired, where that is known. */
  readonly acquisitionModes?: readonly AcquisitionMode[];
  /** Ids of the documents that there are: a name of any other proves nothing. */
  readonly documents: ReadonlySet<string>;
}

/**
 * Everything that an application lacks, at once, so that an applicant is told once (article 17),
 * and what deserves a look. `submit` takes the paths of the defects.
 */
export function checkApplication(application: Application, options: CheckOptions): Completeness {
  switch (application.kind) {
    case 'first':
      return checkFirst(application, options);
    case 'transfer':
      return checkTransfer(application, options);
    case 'change':
      return joined(checkApplicants(application, options), checkChanges(application, options));
    case 'renewal':
      return joined(checkApplicants(application, options), checkRenewal(application, options));
    case 'cancellation':
      return joined(checkApplicants(application, options), checkCancellation(application, options));
  }
}

function checkFirst(application: ApplicationOf<'first'>, options: CheckOptions): Completeness {
  const { attachments, data, holders } = application;
  return joined(
    checkApplicants(application, options),
    checkData(data),
    required({ holders }, ['holders'], ''),
    ...holders.map((holder, i) => checkHolder(holder, `holders[${i}]`, options)),
    attached(attachments, neededAttachments.first, options),
    checkShares(holders),
  );
}

function checkApplicants(
  { applicants }: { readonly applicants: readonly Party[] },
  { asOf }: CheckOptions,
): Completeness {
  return joined(
    required({ applicants }, ['applicants'], ''),
    ...applicants.map((party, i) => checkParty(party, `applicants[${i}]`, asOf)),
  );
}

const dataFields = [
  'dataName',
  'overview',
  'industry',
  'origin',
  'region',
  'periodFrom',
  'periodTo',
  'updateFrequency',
  'form',
  'structure',
  'restrictions',
] as const;
/** Lengths that annex 1 advises, in characters. */
const advised = { dataName: 40, overview: 400 } as const;

function checkData(data: ApplicationOf<'first'>['data']): Completeness {
  const { industry, periodFrom, periodTo, rows, bytes } = data;
  const reversed = periodFrom !== undefined && periodTo !== undefined && periodTo < periodFrom;
  const stray = industry !== undefined && industry !== '' && !isIndustryCode(industry);
  const tooLong = (['dataName', 'overview'] as const).filter(
    (name) => [...(data[name] ?? '')].length > advised[name],
  );
  return joined(
    required(data, dataFields, 'data'),
    required({ volume: rows ?? bytes }, ['volume'], 'data'),
    stray ? defect('not-an-industry', 'industry', 'data.industry') : nothing,
    reversed ? defect('ends-before-it-begins', 'periodTo', 'data.periodTo') : nothing,
    ...tooLong.map((name) => remark('longer-than-advised', name, `data.${name}`)),
  );
}

function checkHolder(holder: RightHolder, path: string, options: CheckOptions): Completeness {
  const { asOf } = options;
  const { identifier } = holder;
  // A holder states no type: what looks like an identity number and is no firm's code is one.
  const isPerson =
    identifier !== undefined &&
    /^\d{17}[\dXx]$/.test(identifier) &&
    !isUnifiedSocialCreditCode(identifier);
  return joined(
    required(holder, ['name', 'identifier', 'rights'], path),
    checkIdentifier(identifier, `${path}.identifier`, { asOf, isPerson }),
    ...holder.rights.map((held, i) => checkHeld(held, `${path}.rights[${i}]`, options)),
  );
}

/** Proof, term, and whether the ways in which the data were acquired give the right at all. */
function checkHeld(
  held: RightHolder['rights'][number],
  path: string,
  { acquisitionModes: modes = [], documents }: CheckOptions,
): Completeness {
  const { right, from, until, proofs = [] } = held;
  const rules = modes.map((mode) => acquisitionTable[mode].rights[right]);
  const given = rules.includes('no')
    ? remark('not-by-acquisition', 'rights', path)
    : rules.every((rule) => rule === 'yes')
      ? nothing
      : remark('by-agreement-only', 'rights', path);
  const reversed = from !== undefined && until !== undefined && until < from;
  return joined(
    required(held, ['proofs'], path),
    proofs.every((id) => documents.has(id)) ? nothing : defect('no-such-document', 'proofs', path),
    reversed ? defect('ends-before-it-begins', 'rights', path) : nothing,
    given,
  );
}

/** Several may hold the same right; the shares that they state are parts of one whole. */
function checkShares(holders: readonly RightHolder[]): Completeness {
  return joined(
    ...dataRights.map((right) => {
      const shares = holders.flatMap(({ rights }) =>
        rights.flatMap((held) => (held.right === right ? [held.share ?? 0] : [])),
      );
      const sum = shares.reduce((all, share) => all + share, 0);
      return sum > 100 ? defect('shares-exceed', 'share', 'holders') : nothing;
    }),
  );
}

function checkTransfer(application: ApplicationOf<'transfer'>, options: CheckOptions) {
  const { asOf } = options;
  const { transferor, transferee, rights, attachments } = application;
  const given = transferor.identifier;
  const same = given !== undefined && given === transferee.identifier;
  return joined(
    checkParty(transferor, 'transferor', asOf),
    checkParty(transferee, 'transferee', asOf),
    required({ rights }, ['rights'], ''),
    same ? defect('same-party', 'transferee', 'transferee.identifier') : nothing,
    attached(attachments, neededAttachments.transfer, options),
  );
}

function checkChanges(application: ApplicationOf<'change'>, options: CheckOptions) {
  const { rules } = options;
  const { changes, attachments } = application;
  const known = new Set(rules.changeable.map(({ field }) => field));
  return joined(
    required({ changes }, ['changes'], ''),
    ...changes.map(({ field, before, after }, i) => {
      const path = `changes[${i}]`;
      if (!known.has(field)) return defect('not-changeable', 'field', `${path}.field`);
      return before === after ? defect('unchanged', 'changes', path) : nothing;
    }),
    attached(attachments, neededAttachments.change, options),
  );
}

function checkRenewal(application: ApplicationOf<'renewal'>, options: CheckOptions) {
  const { rules } = options;
  const { validityMonths, attachments } = application;
  const tooLong = (validityMonths ?? 0) > rules.limits.validity.months;
  return joined(
    required({ validityMonths }, ['validityMonths'], ''),
    tooLong ? defect('longer-than-allowed', 'validityMonths', 'validityMonths') : nothing,
    attached(attachments, neededAttachments.renewal, options),
  );
}

function checkCancellation(application: ApplicationOf<'cancellation'>, options: CheckOptions) {
  const { rules } = options;
  const { ground, attachments } = application;
  const isKnown = ground === undefined || rules.cancellationGrounds.some(({ id }) => id === ground);
  return joined(
    required(application, ['ground', 'reason'], ''),
    isKnown ? nothing : defect('unknown-ground', 'ground', 'ground'),
    attached(attachments, neededAttachments.cancellation, options),
  );
}

/** What has to be attached, and whether everything that is attached is there. */
function attached(
  attachments: Application['attachments'],
  needed: readonly NeededAttachment[],
  { documents }: CheckOptions,
): Completeness {
  return joined(
    ...needed
      .filter((kind) => !attachments.some((attachment) => attachment.kind === kind))
      .map((kind) => defect('missing', kind, `attachments.${kind}`)),
    ...attachments
      .filter(({ document }) => !documents.has(document))
      .map(({ kind }) => defect('no-such-document', kind, `attachments.${kind}`)),
  );
}
