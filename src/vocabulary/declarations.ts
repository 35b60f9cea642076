import { z } from 'zod';
import { dataGrades, sensitiveCategories } from './personal.ts';

/**
 * What people declare about a data asset, typed. ODCS has its own fields for a part of it; the
 * rest stands in `customProperties` named `assay`, whose value is validated by
 * `assetDeclarationSchema` (contract level), `tableDeclarationSchema` (schema object) and
 * `columnDeclarationSchema` (property). Everything is optional: an absent answer is no evidence,
 * never a zero.
 */

/** ISO 8601 calendar date. */
const date = z.iso.date();
/** Number of people, rows, months, money: never negative. */
const amount = z.number().nonnegative();
/** Ids of `documents` that prove the statement they stand in. */
const proofs = z.array(z.string()).optional();

/** How the data came into the holder's hands: guideline No. 35 of 2026, articles 20 and 21. */
export const acquisitionModes = [
  'ownOrJointOperations',
  'contractedCollection',
  'naturalPerson',
  'automatedPublic',
  'automatedPublicProduct',
  'fusionByContract',
  'fusionUnclear',
  'derived',
  'entrustedProcessing',
  'byAgreement',
] as const;
export type AcquisitionMode = (typeof acquisitionModes)[number];

/** The three rights: 数据持有权, 数据使用权, 数据经营权 (article 3). */
export const dataRights = ['hold', 'use', 'operate'] as const;
export type DataRight = (typeof dataRights)[number];

/** What the asset is meant for; each purpose needs certain rights (`assess/rules/rights-table.ts`). */
export const purposes = ['keep', 'internal-use', 'derive', 'share', 'license', 'trade'] as const;
export type Purpose = (typeof purposes)[number];

/** A file that supports statements: a contract, a licence, an approval, a certificate. */
export const documentSchema = z.strictObject({
  /** Short name by which proofs point to it. */
  id: z.string().min(1),
  /** Relative to the contract file. */
  path: z.string().min(1),
  /** Lower-case hex. Where given, the file must have this hash to count as proof. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** As in `contract`, `licence`, `legal-opinion`, `policy`, `consent`, `impact-assessment`. */
  kind: z.string().optional(),
  date: date.optional(),
  validFrom: date.optional(),
  /** Last day of validity; a proof past it does not count. */
  validUntil: date.optional(),
  /** Who approved it; needed for a policy to count. */
  approvedBy: z.string().optional(),
});

const sourceSchema = z.strictObject({
  name: z.string().min(1),
  acquisitionMode: z.enum(acquisitionModes).optional(),
  /** `unlawful` closes gate G2; a person's judgement. */
  judgement: z.enum(['lawful', 'unlawful', 'in-doubt']).optional(),
  /** Rights that the agreement grants, for modes where the agreement decides. */
  agreedRights: z.array(z.enum(dataRights)).optional(),
  /** The consent of the other parties, where the mode needs it. */
  consentOfOthers: z.boolean().optional(),
  /** SPDX expression or the name of a contract. */
  licence: z.string().optional(),
  /** Whether that licence or contract permits the declared purpose. */
  permitsPurpose: z.boolean().optional(),
  proofs,
});

const rightSchema = z.strictObject({
  right: z.enum(dataRights),
  holder: z.string().optional(),
  validFrom: date.optional(),
  validUntil: date.optional(),
  /** Restrictions in words; say `none` where there are none. */
  restriction: z.string().optional(),
  proofs,
});

const rightsSchema = z.strictObject({
  purpose: z.enum(purposes).optional(),
  sources: z.array(sourceSchema).optional(),
  asserted: z.array(rightSchema).optional(),
  /** Whether an ownership dispute is open (gate G3). */
  dispute: z.enum(['none', 'open', 'settled']).optional(),
  licence: z.string().optional(),
  registration: z
    .strictObject({
      state: z.enum(['none', 'applied', 'in-force', 'expired']),
      certificate: z.string().optional(),
      validUntil: date.optional(),
      proofs,
    })
    .optional(),
});

const personalSchema = z.strictObject({
  /** Legal basis for all columns that do not name their own; `none` says that there is none. */
  legalBasis: z.string().optional(),
  purpose: z.string().optional(),
  /** Where notice or consent is recorded. */
  notice: z.string().optional(),
  proofs,
  export: z
    .strictObject({
      /** False: nothing leaves the country. */
      exported: z.boolean(),
      /** Distinct individuals since 1 January of the year of `asOf`. */
      individuals: amount.optional(),
      sensitiveIndividuals: amount.optional(),
      criticalInfrastructure: z.boolean().optional(),
      /** What was done about the duty that follows. */
      filed: z
        .enum(['none', 'security-assessment', 'standard-contract', 'certification', 'exempt'])
        .optional(),
      proofs,
    })
    .optional(),
});

const securitySchema = z.strictObject({
  lastRiskAssessment: z.union([date, z.literal('never')]).optional(),
  riskAssessmentProofs: proofs,
  /** Secret hits a person has judged: gate G6. */
  secrets: z.enum(['confirmed-live', 'rejected']).optional(),
  /** Principals that can read, and those of them without a recorded need. */
  readers: z
    .strictObject({ total: amount, withoutNeed: amount, publicGrant: z.boolean().optional() })
    .optional(),
  grants: z.strictObject({ total: amount, reviewedIn12Months: amount, proofs }).optional(),
  /** `[]` says that there were none. */
  incidents: z
    .array(z.strictObject({ date, severity: z.enum(['low', 'medium', 'high']) }))
    .optional(),
  incidentProofs: proofs,
});

const managementSchema = z.strictObject({
  /** Required policies that exist, each with its document. */
  policies: z
    .array(
      z.strictObject({
        area: z.enum(['governance', 'standard', 'quality', 'security', 'life-cycle']),
        proofs,
      }),
    )
    .optional(),
  /** Regular expression that every column name must match in full. */
  namingRule: z.string().optional(),
  retirementPolicy: z.enum(['none', 'declared', 'declared-and-run']).optional(),
  disposals: z.strictObject({ scheduled: amount, executed: amount, proofs }).optional(),
  qualityRuns: z.strictObject({ scheduled: amount, successful: amount }).optional(),
  issues: z.strictObject({ due: amount, closedAndVerified: amount, proofs }).optional(),
  serviceWindows: z.strictObject({ total: amount, met: amount }).optional(),
  lastValuation: date.optional(),
  updates: z.strictObject({ due: amount, onTime: amount }).optional(),
  reads: z.strictObject({ attempted: amount, succeeded: amount }).optional(),
});

const catalogueSchema = z.strictObject({
  /** Persistent identifier: a DOI, an ARK, a URI. */
  identifier: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  theme: z.string().optional(),
  publisher: z.string().optional(),
  contact: z.string().optional(),
  language: z.string().optional(),
  spatial: z.string().optional(),
  temporal: z.string().optional(),
  updateFrequency: z.string().optional(),
  accessUrl: z.string().optional(),
  accessProtocol: z.string().optional(),
  accessRights: z.string().optional(),
  provenance: z.string().optional(),
  conformsTo: z.array(z.string()).optional(),
  issued: date.optional(),
});

const valueSchema = z.strictObject({
  /** Distinct consumers in the 90 days before `asOf`, and the target. */
  consumers90Days: amount.optional(),
  useCases: z.array(z.string()).optional(),
  downstream: z.array(z.strictObject({ name: z.string(), criticality: amount })).optional(),
  /** Income, verified saving and running cost over the same year, one currency. */
  income: amount.optional(),
  saving: amount.optional(),
  runningCost: amount.optional(),
  returnProofs: proofs,
  scenarioStage: z.enum(['idea', 'pilot', 'production', 'contracted']).optional(),
  scenarioProofs: proofs,
  demand: z
    .strictObject({ first: amount, last: amount, years: z.number().positive(), proofs })
    .optional(),
  /** Lawful suppliers that could replace the asset; leave out where nobody has searched. */
  substituteSuppliers: z.number().int().nonnegative().optional(),
  exclusivityProofs: proofs,
  remainingLifeMonths: amount.optional(),
  ageMonths: amount.optional(),
});

/** What an application for registration asks for (guideline No. 35 of 2026, annex 1). */
const registrationFormSchema = z.strictObject({
  applicants: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        type: z.enum(['natural-person', 'legal-person', 'unincorporated']).optional(),
        /** Identity number or unified social credit code. */
        identifier: z.string().optional(),
        contact: z.string().optional(),
        phone: z.string().optional(),
        address: z.string().optional(),
        /** Legal representative, date and place of registration, term, scope, standing. */
        standing: z.string().optional(),
      }),
    )
    .optional(),
  /** Time, region, industry, content, type; at most 40 characters are advised. */
  dataName: z.string().optional(),
  /** At most 400 characters are advised. */
  overview: z.string().optional(),
  /** Section and division of GB/T 4754. */
  industry: z.string().optional(),
  /** 采集生成, 通过自动化程序收集公开数据, 协议取得, 衍生创造. */
  origin: z.enum(['collected', 'automated', 'byAgreement', 'derived']).optional(),
  region: z
    .enum(['international', 'national', 'provincial', 'municipal', 'county', 'below-county'])
    .optional(),
  periodFrom: date.optional(),
  periodTo: date.optional(),
  updateFrequency: z
    .enum(['day', 'week', 'month', 'year', 'on-demand', 'real-time', 'other'])
    .optional(),
  form: z.string().optional(),
  structure: z.enum(['structured', 'semi-structured', 'unstructured']).optional(),
  /** Buyer type, qualification, environment, region, resale, export; `none` where there are none. */
  restrictions: z.string().optional(),
});

/** What it cost to get and make the data. */
const costSchema = z.strictObject({
  /** As in `collection`, `purchase`, `cleaning`, `labelling`, `storage`, `staff`. */
  kind: z.string().min(1),
  amount,
  currency: z.string().optional(),
  from: date.optional(),
  to: date.optional(),
  proofs,
});

/** Value of the `assay` custom property of a contract. */
export const assetDeclarationSchema = z.strictObject({
  documents: z.array(documentSchema).optional(),
  rights: rightsSchema.optional(),
  confirmedGrade: z
    .strictObject({ grade: z.enum(dataGrades), by: z.string(), date, proofs })
    .optional(),
  personal: personalSchema.optional(),
  security: securitySchema.optional(),
  management: managementSchema.optional(),
  catalogue: catalogueSchema.optional(),
  value: valueSchema.optional(),
  registrationForm: registrationFormSchema.optional(),
  costs: z.array(costSchema).optional(),
});
export type AssetDeclaration = z.infer<typeof assetDeclarationSchema>;
export type DeclaredDocument = z.infer<typeof documentSchema>;
export type DeclaredSource = z.infer<typeof sourceSchema>;

/** Value of the `assay` custom property of a schema object (a table). */
export const tableDeclarationSchema = z.strictObject({
  /** Rows that should be there. */
  expectedRows: amount.optional(),
  /** Size of the population that the entities of this table are drawn from. */
  targetPopulation: amount.optional(),
  /** Columns that identify one entity of that population. */
  entityKey: z.array(z.string()).optional(),
  /** Columns by which a row repeats an earlier one. */
  businessKey: z.array(z.string()).optional(),
  eventTime: z.string().optional(),
  loadTime: z.string().optional(),
  /** Rows expected in each period. */
  periodBand: z
    .strictObject({ unit: z.enum(['day', 'week', 'month', 'year']), low: amount, high: amount })
    .optional(),
  /** Longest agreed delay from event to load, in hours. */
  maximumDelayHours: amount.optional(),
  /** Days after which the data has lost half its worth. */
  halfLifeDays: z.number().positive().optional(),
  updateFrequency: z.enum(['day', 'week', 'month', 'year']).optional(),
  retention: z.strictObject({ column: z.string(), months: amount }).optional(),
  /** Column that holds the last day on which a row is valid. */
  validUntilColumn: z.string().optional(),
  minimumFields: z.array(z.string()).optional(),
  /** False: no row describes a natural person. */
  describesPersons: z.boolean().optional(),
  /** A second copy of the same facts to compare with, joined on these columns. */
  secondCopy: z.strictObject({ table: z.string(), on: z.array(z.string()).min(1) }).optional(),
});
export type TableDeclaration = z.infer<typeof tableDeclarationSchema>;

/** Value of the `assay` custom property of a property (a column). */
export const columnDeclarationSchema = z.strictObject({
  /** Id of the semantic type of the values, where a person says so; detectors give way to it. */
  semanticType: z.string().optional(),
  /** Name of the data element or data standard that the column is bound to. */
  dataElement: z.string().optional(),
  /** Authoritative code list that the values must be in, by its semantic type or name. */
  codeList: z.string().optional(),
  personal: z
    .strictObject({
      verdict: z.enum(['confirmed', 'rejected']),
      by: z.string(),
      sensitive: z.array(z.enum(sensitiveCategories)).optional(),
    })
    .optional(),
  /** `none` says that there is no legal basis. */
  legalBasis: z.string().optional(),
  confirmedGrade: z.enum(dataGrades).optional(),
  confirmedBy: z.string().optional(),
  /** How values are protected at rest. */
  protection: z.enum(['none', 'masked', 'encrypted', 'tokenised']).optional(),
  /** Whether a security rule requires them to be. */
  protectionRequired: z.boolean().optional(),
  glossaryTerm: z.string().optional(),
  /** True where the same field can be had from public or commercial sources. */
  availableElsewhere: z.boolean().optional(),
  /** Upstream columns, and the process between. */
  upstream: z.array(z.string()).optional(),
  process: z.string().optional(),
  /** Leave the column out of outlier and format judgements. */
  freeText: z.boolean().optional(),
});
export type ColumnDeclaration = z.infer<typeof columnDeclarationSchema>;

/** The type, format and length that a column is declared to have (ODCS `logicalTypeOptions`). */
export interface ColumnStandard {
  readonly type?:
    | 'string'
    | 'date'
    | 'timestamp'
    | 'time'
    | 'number'
    | 'integer'
    | 'boolean'
    | 'object'
    | 'array';
  /** Regular expression, matched in full. */
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  /** Total digits, and digits after the point. */
  readonly precision?: number;
  readonly scale?: number;
  readonly values?: readonly string[];
}

/** One declared column: ODCS fields, and what its `assay` property says. */
export interface DeclaredColumn {
  readonly name: string;
  readonly description?: string;
  readonly businessName?: string;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly primaryKey?: boolean;
  readonly critical?: boolean;
  readonly classification?: string;
  readonly encryptedName?: string;
  readonly standard?: ColumnStandard;
  /** Links of type `businessDefinition`. */
  readonly definitions?: readonly string[];
  readonly transformSources?: readonly string[];
  readonly transformLogic?: string;
  /** Number of quality rules on the column. */
  readonly rules?: number;
  readonly assay?: ColumnDeclaration;
}

/** One declared table. */
export interface DeclaredTable {
  /** As named in the contract; `app` has already matched it with a loaded table's id. */
  readonly table: string;
  readonly description?: string;
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly columns: readonly DeclaredColumn[];
  readonly assay?: TableDeclaration;
}

/** A declared foreign key; whether it holds is in `Discovery.relationships`. */
export interface DeclaredRelationship {
  readonly from: { readonly table: string; readonly columns: readonly string[] };
  readonly to: { readonly table: string; readonly columns: readonly string[] };
}

/** A person with a role for the asset. `until` in the past means no longer active. */
export interface DeclaredPerson {
  readonly name: string;
  readonly role?: string;
  readonly from?: string;
  readonly until?: string;
}

/** Everything a contract declares about one asset; the `contract` room fills it from ODCS. */
export interface Declarations {
  readonly id?: string;
  readonly name?: string;
  readonly version?: string;
  readonly status?: string;
  readonly domain?: string;
  readonly description?: string;
  readonly purpose?: string;
  readonly limitations?: string;
  readonly usage?: string;
  readonly tags?: readonly string[];
  readonly team?: readonly DeclaredPerson[];
  readonly supportChannels?: number;
  readonly servers?: number;
  readonly price?: { readonly amount: number; readonly currency?: string; readonly unit?: string };
  /** ODCS `slaProperties` as they stand: `latency`, `frequency`, `retention`, … with unit. */
  readonly serviceLevels?: readonly {
    readonly property: string;
    readonly value: string | number | boolean;
    readonly unit?: string;
    readonly element?: string;
  }[];
  readonly tables: readonly DeclaredTable[];
  readonly relationships: readonly DeclaredRelationship[];
  readonly assay?: AssetDeclaration;
}
