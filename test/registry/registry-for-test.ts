import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeyFile } from '../../src/app/keys/key-file.ts';
import type { IssuingOffice } from '../../src/app/registry/certificates/issuing-office.ts';
import { openApplication } from '../../src/app/registry/registration/application/open-application.ts';
import { saveApplication } from '../../src/app/registry/registration/application/save-application.ts';
import { answerChecklist } from '../../src/app/registry/registration/case/answer-checklist.ts';
import type { RegistrationContext } from '../../src/app/registry/registration/registration-context.ts';
import type { RequestedEvent } from '../../src/app/registry/registration/requested-event.ts';
import type { Rulebook } from '../../src/app/registry/registration/rulebook/rulebook.ts';
import { stepRegistration } from '../../src/app/registry/registration/step-registration.ts';
import type { ApplicationOf } from '../../src/rights/application/application.ts';
import { assessments, assets } from '../../src/store/tables/assets.ts';
import { documents } from '../../src/store/tables/documents.ts';
import type { Role } from '../../src/vocabulary/registry/roles.ts';
import { syntheticReport } from '../fixtures/synthetic-report.ts';
import { makeOrganisation, type TestStore, testStore } from '../postgres/test-store.ts';
import { defaultChecklist, mainlandCalendar, nationalRules } from '../rights/rule-files.ts';

/** The rules, calendar and checklist that come with Assay. */
export const testRulebook: Rulebook = {
  rules: [nationalRules],
  calendars: [mainlandCalendar],
  checklist: defaultChecklist,
  files: [],
};

/** An asset with one of its assessments. */
interface AssessedAsset {
  readonly asset: string;
  readonly assessment: string;
}

/** A registry with an agency, an enterprise and a stranger, and a clock that stands where a test sets it. */
export interface RegistryForTest {
  readonly store: TestStore;
  readonly office: IssuingOffice;
  readonly agency: string;
  readonly enterprise: string;
  readonly stranger: string;
  readonly asset: string;
  readonly assessment: string;
  /** Sets the clock to ten in the morning, Beijing, of a day. */
  readonly setDay: (day: string) => void;
  readonly as: (organisation: string, ...roles: Role[]) => RegistrationContext;
  /** Opens an application, filled in, for the asset made here or another of the enterprise. */
  readonly apply: (
    of?: AssessedAsset,
  ) => Promise<{ readonly id: string; readonly version: number }>;
  /** Moves a registration as its newest version stands, for the organisation and role given. */
  readonly move: (
    id: string,
    who: RegistrationContext,
    event: RequestedEvent,
  ) => Promise<Awaited<ReturnType<typeof stepRegistration>>>;
  /** Goes from an application to a certificate, and returns the registration. */
  readonly register: (
    agencyNumber?: string,
    of?: AssessedAsset,
  ) => Promise<Awaited<ReturnType<typeof stepRegistration>>>;
  readonly rotateKeys: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** SHA-256 of `orders`: any would do. */
export const fingerprint = '1c168adb00d208e42f93314529f1fa9c0427eb63233ceda95a5db52b7012a719';

export async function registryForTest(): Promise<RegistryForTest> {
  const store = await testStore();
  const folder = await mkdtemp(join(tmpdir(), 'assay-keys-'));
  const keys = await openKeyFile(join(folder, 'keys.json'));
  const office = {
    keys,
    publicAddress: 'https://registry.example',
  };
  const [agency, enterprise, stranger] = [
    await makeOrganisation(store, 'agency'),
    await makeOrganisation(store),
    await makeOrganisation(store),
  ];
  const { asset, assessment } = await makeAssessedAsset(store, enterprise);
  await keepCaseFiles(store, enterprise);
  let now = new Date('2026-09-01T02:00:00Z');
  const as: RegistryForTest['as'] = (organisation, ...roles) => ({
    db: store.server.db,
    clock: () => now,
    caller: { account: randomUUID(), organisation, roles },
    rulebook: testRulebook,
    office,
  });
  const setDay = (day: string) => {
    now = new Date(`${day}T10:00:00+08:00`);
  };
  const steward = as(enterprise, 'steward');
  const apply = async (of: AssessedAsset = { asset, assessment }) => {
    const opened = await openApplication(steward, {
      agency,
      ...of,
      acquisitionModes: ['ownOrJointOperations'],
    });
    const { row } = await saveApplication(steward, {
      registration: opened.row.id,
      version: opened.row.version,
      application: filledApplication,
    });
    return { id: row.id, version: row.version };
  };
  const versionOf = async (id: string) => {
    const { rows } = await store.owner.pool.query(
      'select version from registration where id = $1',
      [id],
    );
    return Number(rows[0]?.version);
  };
  const move: RegistryForTest['move'] = async (registration, who, event) =>
    stepRegistration(who, { registration, version: await versionOf(registration), event });
  return {
    store,
    office,
    agency,
    enterprise,
    stranger,
    asset,
    assessment,
    setDay,
    as,
    apply,
    move,
    register: async (agencyNumber, of) => {
      const [registrar, reviewer] = [as(agency, 'registrar'), as(agency, 'reviewer')];
      setDay('2026-09-01');
      const { id } = await apply(of);
      await move(id, steward, { type: 'submit' });
      await move(id, registrar, { type: 'accept' });
      await move(id, reviewer, { type: 'beginReview' });
      await answerChecklist(reviewer, {
        registration: id,
        version: await versionOf(id),
        answers: everyAnswerYes,
      });
      await move(id, reviewer, { type: 'publish' });
      setDay('2026-09-21');
      return await move(id, registrar, {
        type: 'issueCertificate',
        ...(agencyNumber === undefined ? {} : { agencyNumber }),
      });
    },
    rotateKeys: () => keys.rotate(),
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The files of the applicant, in the order of the attachments. */
export const caseFiles = [1, 2, 3, 4].map((n) => `01930000-0000-7000-8000-0000000f11e${n}`);
const [formFile = '', identityFile = '', acquisitionFile = '', sampleFile = ''] = caseFiles;

/** Puts the files that `filledApplication` names into the documents of an organisation. */
export async function keepCaseFiles(store: TestStore, organisationId: string): Promise<void> {
  const content = Buffer.from('file');
  await store.owner.db.insert(documents).values(
    caseFiles.map((id, index) => ({
      id,
      organisationId,
      lineage: id,
      version: 1,
      name: `file-${index + 1}.txt`,
      mediaType: 'text/plain',
      bytes: content.length,
      sha256: 'f'.repeat(64),
      content,
      uploadedBy: randomUUID(),
      uploadedAt: new Date('2026-08-31T02:00:00Z'),
    })),
  );
}

/** An answer to every question of the checklist that lets a registration pass. */
export const everyAnswerYes = defaultChecklist.parts.flatMap((part) =>
  part.questions.map(({ id }) => ({
    question: `${part.id}.${id}`,
    answer: 'yes' as const,
    evidence: [identityFile],
  })),
);

export const filledApplication: ApplicationOf<'first'> = {
  kind: 'first',
  applicants: [
    {
      name: '清禾零售集团（示例）',
      type: 'legal-person',
      identifier: '91110000600037341L',
      contact: '林岚',
      phone: '13800000000',
      address: '上海市',
      business: {
        legalRepresentative: '林岚',
        registeredOn: '2015-03-02',
        registeredAt: '上海市',
        term: '长期',
        scope: '零售',
        standing: '存续',
      },
    },
  ],
  data: {
    dataName: '全国门店零售订单明细',
    overview: '门店零售订单',
    industry: 'F52',
    origin: 'collected',
    region: 'national',
    periodFrom: '2023-11-01',
    periodTo: '2026-08-31',
    updateFrequency: 'day',
    rows: 16_248_905,
    bytes: 2_310_000_000,
    form: '表格',
    structure: 'structured',
    restrictions: '不得转售',
  },
  holders: [
    {
      id: 'a',
      name: '清禾零售集团（示例）',
      identifier: '91110000600037341L',
      rights: [
        { right: 'hold', proofs: [acquisitionFile] },
        { right: 'use', proofs: [acquisitionFile] },
        {
          right: 'operate',
          proofs: [acquisitionFile],
          until: '2031-09-17',
          limits: '不得转售',
        },
      ],
    },
  ],
  attachments: [
    { kind: 'applicationForm', document: formFile },
    { kind: 'identityProof', document: identityFile },
    { kind: 'lawfulAcquisition', document: acquisitionFile },
    { kind: 'dataSample', document: sampleFile },
  ],
};

/** An asset with one assessment that a certificate can be bound to. */
async function makeAssessedAsset(store: TestStore, organisationId: string) {
  const [asset, assessment] = [randomUUID(), randomUUID()];
  await store.owner.db
    .insert(assets)
    .values({ id: asset, organisationId, key: 'orders', name: 'Orders' });
  await store.owner.db.insert(assessments).values({
    id: assessment,
    organisationId,
    assetId: asset,
    asOf: '2026-08-31',
    model: 'assay-default 1.0.0',
    fingerprint,
    contractSha256: 'c'.repeat(64),
    reportSha256: 'e'.repeat(64),
    report: syntheticReport(),
  });
  return { asset, assessment };
}
