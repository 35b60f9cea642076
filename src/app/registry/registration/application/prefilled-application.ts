import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { parseContract } from '../../../../contract/contract.ts';
import { readUpkeep } from '../../../../registry/assets/asset-upkeep.ts';
import { readAssessment } from '../../../../registry/assets/read-assessments.ts';
import { newestApplication } from '../../../../registry/registrations/find-registrations.ts';
import type { RightHolder } from '../../../../rights/acquisition/holders.ts';
import {
  type ApplicationOf,
  applicationSchema,
} from '../../../../rights/application/application.ts';
import type { Transaction } from '../../../../store/connect.ts';
import { organisations } from '../../../../store/tables/organisations.ts';
import type { AssetDeclaration } from '../../../../vocabulary/declarations/asset-declaration.ts';
import { type AcquisitionMode, dataRights } from '../../../../vocabulary/declarations/rights.ts';
import type { DataGrade } from '../../../../vocabulary/personal.ts';
import { Problem } from '../../../../vocabulary/problem.ts';
import type { AssetReport } from '../../../../vocabulary/reports/report.ts';
import { acquisitionTable } from '../../../../vocabulary/rights/acquisition-table.ts';
import { declaredContractIn } from '../../contract/declared-contract.ts';
import type { RegisteredSubject } from '../registered-subject.ts';
import { daysOfPeriod } from './days-of-period.ts';

type First = ApplicationOf<'first'>;
type Data = First['data'];

/**
 * A first application with all that the registry knows already: of the applicant from its last application, else from
 * the declarations; of the data from the declarations, then from the assessment; rights as the ways of acquisition give
 * them. A data grade that was decided in the catalogue stands above both. A person checks every line before it is submitted.
 */
export async function prefilledApplication(
  tx: Transaction,
  {
    organisation,
    asset,
    subject,
  }: {
    readonly organisation: string;
    readonly asset: string;
    readonly subject: RegisteredSubject;
  },
): Promise<First> {
  const { report } = await readAssessment(tx, subject.assessment);
  const assessed = report.assets.find(({ name }) => name === subject.name) ?? report.assets[0];
  const declared = await declarationsOf(tx, asset);
  const applicants = await applicantsOf(tx, organisation, declared);
  const { grade } = await readUpkeep(tx, asset);
  return {
    kind: 'first',
    applicants,
    attachments: [],
    data: dataOf({ subject, assessed, declared, decided: grade.decided?.grade }),
    holders: holdersOf(applicants[0], { subject, declared }),
  };
}

/** A contract that cannot be read says nothing here: whoever assesses is told of it. */
async function declarationsOf(tx: Transaction, asset: string): Promise<AssetDeclaration> {
  try {
    const { text } = await declaredContractIn(tx, asset);
    return parseContract(text, 'declared').declarations.assay ?? {};
  } catch (problem) {
    if (problem instanceof Problem) return {};
    throw problem;
  }
}

async function applicantsOf(
  tx: Transaction,
  organisation: string,
  { registrationForm }: AssetDeclaration,
): Promise<First['applicants']> {
  const before = applicationSchema.safeParse(await newestApplication(tx, organisation)).data;
  if (before?.kind === 'first' && before.applicants.length > 0) return before.applicants;
  const declared = registrationForm?.applicants ?? [];
  if (declared.length > 0) {
    return declared.map(({ standing, ...party }) => ({
      ...party,
      ...(standing === undefined ? {} : { business: { standing } }),
    }));
  }
  const [own] = await tx
    .select({ name: organisations.name, number: organisations.registrationNumber })
    .from(organisations)
    .where(eq(organisations.id, organisation));
  if (own === undefined) return [];
  const identifier = own.number === null ? {} : { identifier: own.number };
  return [{ name: own.name, type: 'legal-person', ...identifier }];
}

interface Known {
  readonly subject: RegisteredSubject;
  readonly declared: AssetDeclaration;
}

function dataOf({
  subject,
  declared,
  assessed,
  decided,
}: Known & {
  readonly assessed: AssetReport | undefined;
  /** The data grade that was decided in the catalogue. */
  readonly decided: DataGrade | undefined;
}): Data {
  const { applicants: _applicants, ...form } = declared.registrationForm ?? {};
  const tables = assessed?.tables ?? [];
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const files = new Map(
    tables.flatMap(({ files: of }) => of.map(({ path, bytes }) => [path, bytes])),
  );
  const known: Data = {
    dataName: subject.name.slice(0, 200),
    overview: assessed?.purpose,
    origin: originOf(subject.acquisitionModes),
    ...(assessed?.period === undefined ? {} : daysOfPeriod(assessed.period)),
    rows: Math.round(sum(tables.map(({ rows }) => rows))),
    bytes: sum([...files.values()]),
    structure: 'structured',
    securityGrade: decided ?? declared.confirmedGrade?.grade ?? assessed?.confirmedGrade,
  };
  return withoutNothing({ ...withoutNothing(known), ...form });
}

/** The four sources of the form, where one says it for all ways of acquisition. */
function originOf(modes: readonly AcquisitionMode[]): Data['origin'] {
  const origins = new Set(modes.map((mode) => origin[mode]));
  const [one, ...more] = origins;
  return more.length === 0 ? one : undefined;
}

const origin: Readonly<Record<AcquisitionMode, Data['origin']>> = {
  ownOrJointOperations: 'collected',
  contractedCollection: 'collected',
  naturalPerson: 'collected',
  automatedPublic: 'automated',
  automatedPublicProduct: 'automated',
  fusionByContract: 'byAgreement',
  fusionUnclear: 'byAgreement',
  derived: 'derived',
  entrustedProcessing: 'byAgreement',
  byAgreement: 'byAgreement',
};

function holdersOf(
  applicant: First['applicants'][number] | undefined,
  { subject, declared }: Known,
): RightHolder[] {
  if (applicant?.name === undefined) return [];
  const asserted = declared.rights?.asserted ?? [];
  const given = dataRights.filter((right) =>
    subject.acquisitionModes.every((mode) => acquisitionTable[mode].rights[right] === 'yes'),
  );
  return [
    withoutNothing({
      id: randomUUID(),
      name: applicant.name,
      identifier: applicant.identifier,
      rights: given.map((right) => {
        const said = asserted.find((one) => one.right === right);
        const until = said?.validUntil;
        const limits = said?.restriction?.slice(0, 400);
        return withoutNothing({ right, until, limits });
      }),
    }),
  ];
}

/** The same without members that hold nothing, as JSON keeps it. */
function withoutNothing<T extends object>(value: T): T {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && one !== '');
  // The same members, but for those that may be absent.
  return Object.fromEntries(entries) as T;
}
