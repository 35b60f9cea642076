import { isUnifiedSocialCreditCode } from '../../vocabulary/identifiers/credit-code.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { CertificateRemark } from '../../vocabulary/registry/registration/certificate-remark.ts';
import type { RightHolder } from '../acquisition/holders.ts';
import { addDays, type Day } from '../calendar/days.ts';
import type { RegistrationRecord } from '../registration/record.ts';
import type { RegistrationRules } from '../rules/rules-document.ts';
import {
  type CertificateClaims,
  certificateSchema,
  certificateTypes,
  credentialContext,
  ownTermsContext,
  type StatusListClaims,
} from './certificate-claims.ts';
import { encodeStatusList } from './status-list.ts';

type Subject = CertificateClaims['credentialSubject'];

/** What a certificate says besides what stands in the registration. */
export interface CertificateFacts {
  readonly issuer: CertificateClaims['issuer'];
  readonly asset: Pick<
    Subject,
    | 'id'
    | 'name'
    | 'assetVersion'
    | 'acquisitionModes'
    | 'fingerprint'
    | 'contractSha256'
    | 'reportSha256'
  >;
  readonly holders: readonly RightHolder[];
  readonly recordSha256: string;
  readonly auditHead: Subject['auditHead'];
  /** Address of the status list and the entry in it. */
  readonly status: { readonly list: string; readonly index: number };
  /** What the rules of the registration call its remarks. */
  readonly remarks: RegistrationRules['remarks'];
  /** Offset of the time zone of the rules, as `+08:00`: validity begins and ends with days there. */
  readonly offset: string;
}

const notYetIssued = defineProblem({
  code: 'certificate.not-issued',
  texts: {
    en: 'there is no certificate: the registration is not recorded, or none was issued.',
    zh: '没有凭证：登记尚未信息存证或者尚未核发凭证。',
  },
  remedy: { en: 'Issue it first.', zh: '请先核发凭证。' },
});

/**
 * The claims of the certificate of a registration, to be signed elsewhere.
 * @throws Problem `certificate.not-issued`
 */
export function certificateClaims(
  record: RegistrationRecord,
  facts: CertificateFacts,
): CertificateClaims {
  const { certificate, validity, recordedOn, contentVersion, remarks, rules } = record;
  if (certificate === undefined || validity === undefined || recordedOn === undefined)
    throw notYetIssued({});
  const { list, index } = facts.status;
  const { agencyNumber } = certificate;
  return certificateSchema.parse({
    '@context': [credentialContext, ownTermsContext],
    id: certificate.id,
    type: [...certificateTypes],
    issuer: facts.issuer,
    validFrom: startOf(validity.from, facts.offset),
    // The last day is valid to its end.
    validUntil: startOf(addDays(validity.until, 1), facts.offset),
    credentialSubject: {
      ...facts.asset,
      type: 'DataAsset',
      contentVersion,
      rights: facts.holders.flatMap(rightsOf),
      remarks: remarks.map((code) => remarkOf(code, facts.remarks)),
      registration: {
        recordSha256: facts.recordSha256,
        rules: { id: rules.id, version: rules.version },
        recordedOn,
        ...(agencyNumber === undefined ? {} : { agencyNumber }),
      },
      auditHead: facts.auditHead,
    },
    credentialStatus: {
      id: `${list}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: list,
    },
  });
}

/** The claims of the credential that publishes which entries of a list are revoked. */
export function statusListClaims(
  revoked: Iterable<number>,
  options: { readonly list: string; readonly issuer: string; readonly at: string },
): StatusListClaims {
  return {
    '@context': [credentialContext],
    id: options.list,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: options.issuer,
    validFrom: options.at,
    credentialSubject: {
      id: `${options.list}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encodeStatusList(revoked),
    },
  };
}

function remarkOf(code: string, named: CertificateFacts['remarks']): CertificateRemark {
  const texts = named.find(({ id }) => id === code)?.texts;
  return texts === undefined ? code : { code, texts };
}

function startOf(day: Day, offset: string): string {
  return `${day}T00:00:00${offset}`;
}

function rightsOf({ name, identifier, rights }: RightHolder) {
  // The identity number of a person is not published.
  const code =
    identifier !== undefined && isUnifiedSocialCreditCode(identifier)
      ? { creditCode: identifier }
      : {};
  return rights.map(({ right, until, limits }) => ({
    holder: name,
    ...code,
    right,
    ...(until === undefined ? {} : { until }),
    ...(limits === undefined ? {} : { limits }),
  }));
}
