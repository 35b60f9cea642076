import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  caseFiles,
  everyAnswerYes,
  filledApplication,
  type RegistryForTest,
  registryForTest,
} from '../../../../../test/registry/registry-for-test.ts';
import { certificatesOf } from '../../../../registry/certificates/certificate-row.ts';
import { readRegistration } from '../../../../registry/registrations/registration-row.ts';
import type { Application } from '../../../../rights/application/application.ts';
import type { FollowUpKind } from '../../../../rights/registration/kinds.ts';
import { inOrganisation } from '../../../../store/in-organisation.ts';
import { openFollowUpCase } from '../application/open-follow-up.ts';
import { saveApplication } from '../application/save-application.ts';
import { answerChecklist } from '../case/answer-checklist.ts';
import { downloadCaseDocument } from '../case/case-documents.ts';
import { caseOf } from '../registration-case.ts';
import { requestedEventSchema } from '../requested-event.ts';
import { showRegistration } from '../show/show-registration.ts';
import { runDueEvents } from './run-due-events.ts';

let registry: RegistryForTest;
beforeAll(async () => {
  registry = await registryForTest();
});
afterAll(() => registry.close());

const attachments = (...kinds: ('applicationForm' | 'transferContract' | 'certificate')[]) =>
  kinds.map((kind) => ({ kind, document: caseFiles[0] ?? '' }));
/** The form is the one document of these cases. */
const onForm = everyAnswerYes.map((answer) => ({ ...answer, evidence: [caseFiles[0] ?? ''] }));
const { applicants } = filledApplication;
const transferee = { ...applicants[0], name: '青石数据', identifier: '91310000MA1FL0LE6P' };

/** Registers, then takes a case to recording on the day given; `complete` ends it. */
async function recordedCase(kind: FollowUpKind, application: Application, day: string) {
  const { as, agency, enterprise, move, setDay } = registry;
  const [registrar, reviewer, steward] = [
    as(agency, 'registrar'),
    as(agency, 'reviewer'),
    as(enterprise, 'steward'),
  ];
  const first = await registry.register();
  setDay(day);
  const opened = await openFollowUpCase(steward, { concerns: first.row.id, kind });
  const id = opened.row.id;
  await saveApplication(steward, { registration: id, version: 1, application });
  await move(id, steward, { type: 'submit' });
  await move(id, registrar, { type: 'accept' });
  const { row } = await move(id, reviewer, { type: 'beginReview' });
  await answerChecklist(reviewer, {
    registration: id,
    version: row.version,
    answers: onForm,
  });
  await move(id, reviewer, { type: 'passUnpublished' });
  return {
    first,
    complete: async () => {
      const ended = await move(id, registrar, { type: 'complete' });
      expect(ended.record.state).toBe('completed');
      return await standing(first.row.id);
    },
  };
}

const inAgency = <T>(work: Parameters<typeof inOrganisation<T>>[2]): Promise<T> =>
  inOrganisation(registry.store.server.db, { organisation: registry.agency }, work);
const standing = (id: string) => inAgency(async (tx) => caseOf(await readRegistration(tx, id)));
const reasonsOf = (id: string) =>
  inAgency(async (tx) =>
    (await certificatesOf(tx, id)).map(({ revokedBecause }) => revokedBecause),
  );

describe('a completed case changes the registration it is about', () => {
  test('change: new contents, for which a new certificate replaces the old', async () => {
    const { first, complete } = await recordedCase(
      'change',
      {
        kind: 'change',
        applicants,
        attachments: attachments('applicationForm'),
        changes: [
          { field: 'dataName', before: '全国门店零售订单明细', after: '全国零售订单' },
          { field: 'period', before: '', after: '2023-11-01/2026-09-30' },
        ],
      },
      '2026-09-22',
    );
    const after = await complete();
    expect(after.record).toMatchObject({ state: 'inForce', contentVersion: 2 });
    expect(after.application).toMatchObject({
      data: { dataName: '全国零售订单', periodTo: '2026-09-30' },
    });
    await registry.move(first.row.id, registry.as(registry.agency, 'registrar'), {
      type: 'issueCertificate',
    });
    expect(await reasonsOf(first.row.id)).toEqual([null, 'superseded']);
  });

  test('transfer: the transferor keeps none of the rights, and its certificate ends', async () => {
    const { first, complete } = await recordedCase(
      'transfer',
      {
        kind: 'transfer',
        attachments: attachments('applicationForm', 'transferContract', 'certificate'),
        transferor: applicants[0] ?? {},
        transferee,
        rights: ['operate'],
      },
      '2026-09-22',
    );
    const { application } = await complete();
    if (application.kind !== 'first') throw new Error('no first registration');
    expect(
      application.holders.map(({ name, rights }) => [name, rights.map(({ right }) => right)]),
    ).toEqual([
      ['清禾零售集团（示例）', ['hold', 'use']],
      ['青石数据', ['operate']],
    ]);
    expect(await reasonsOf(first.row.id)).toEqual(['transferred']);
  });

  test('cancellation: the registration and its certificate end', async () => {
    const { first, complete } = await recordedCase(
      'cancellation',
      {
        kind: 'cancellation',
        applicants,
        attachments: attachments('applicationForm'),
        ground: 'extinguished',
        reason: '数据已销毁',
      },
      '2026-09-22',
    );
    expect((await complete()).record).toMatchObject({
      state: 'cancelled',
      grounds: ['extinguished'],
    });
    expect(await reasonsOf(first.row.id)).toEqual(['cancelled']);
  });
});

test('a renewal applied for in time keeps the registration from expiring', async () => {
  const { as, agency, enterprise, move, setDay, register } = registry;
  const { row, record } = await register();
  expect(record.validity?.until).toBe('2031-09-08');
  const steward = as(enterprise, 'steward');
  const apply = async () => {
    const opened = await openFollowUpCase(steward, { concerns: row.id, kind: 'renewal' });
    await saveApplication(steward, {
      registration: opened.row.id,
      version: 1,
      application: {
        kind: 'renewal',
        applicants,
        attachments: attachments('applicationForm'),
        validityMonths: 36,
      },
    });
    return opened.row.id;
  };
  setDay('2031-03-01');
  const early = await apply();
  await expect(move(early, steward, { type: 'submit' })).rejects.toMatchObject({
    code: 'registration.renewal-window',
  });
  expect((await standing(row.id)).record.renewal).toBeUndefined();
  setDay('2031-09-07');
  const filed = await apply();
  await move(filed, steward, { type: 'submit' });
  expect((await standing(row.id)).record.renewal).toEqual({ case: filed, filedOn: '2031-09-07' });
  setDay('2031-09-20');
  await runDueEvents(as(agency));
  expect((await standing(row.id)).record.state).toBe('renewalPending');
});

test('what a court decides the registrar enters at the registration, on a document of its case', async () => {
  const { register, as, agency, move } = registry;
  const { row } = await register();
  const registrar = as(agency, 'registrar');
  const ruled = (id: string) =>
    ({
      type: 'change',
      changes: [{ field: 'overview', after: '依判决更正' }],
      basis: { kind: 'ruling', id },
    }) as const;
  await expect(move(row.id, registrar, ruled('a ruling'))).rejects.toMatchObject({
    code: 'registration.no-such-document',
  });
  await move(row.id, registrar, ruled(caseFiles[0] ?? ''));
  const after = await standing(row.id);
  expect(after.record).toMatchObject({ state: 'inForce', contentVersion: 2 });
  expect(after.application).toMatchObject({ data: { overview: '依判决更正' } });
  const heard = { type: 'cancel', ground: 'byLaw', basis: { kind: 'case', id: row.id } };
  expect(requestedEventSchema.safeParse(heard).success).toBe(false);
});

describe('a renewal goes to its end', () => {
  /** Registers, and applies for a renewal in its window. */
  async function filedRenewal() {
    const { as, agency, enterprise, move, setDay, register } = registry;
    const { row } = await register();
    const [registrar, reviewer, steward] = [
      as(agency, 'registrar'),
      as(agency, 'reviewer'),
      as(enterprise, 'steward'),
    ];
    setDay('2031-08-01');
    const opened = await openFollowUpCase(steward, { concerns: row.id, kind: 'renewal' });
    const id = opened.row.id;
    const application = {
      kind: 'renewal',
      applicants,
      attachments: attachments('applicationForm'),
      validityMonths: 36,
    } as const;
    await saveApplication(steward, { registration: id, version: 1, application });
    await move(id, steward, { type: 'submit' });
    return { id, first: row.id, registrar, reviewer, steward };
  }
  const clerk = () => runDueEvents(registry.as(registry.agency));

  test('reviewed and completed after the last day: valid on from there, with a new certificate', async () => {
    const { move, setDay } = registry;
    const { id, first, registrar, reviewer } = await filedRenewal();
    await move(id, registrar, { type: 'accept' });
    const { row } = await move(id, reviewer, { type: 'beginReview' });
    await answerChecklist(reviewer, { registration: id, version: row.version, answers: onForm });
    setDay('2031-09-15');
    await clerk();
    expect((await standing(first)).record.state).toBe('renewalPending');
    await move(id, reviewer, { type: 'passUnpublished' });
    await move(id, registrar, { type: 'complete' });
    const { record } = await standing(first);
    expect(record).toMatchObject({ state: 'inForce', contentVersion: 2 });
    expect(record.validity?.until).toBe('2034-09-08');
    expect(record.renewal).toBeUndefined();
    await move(first, registrar, { type: 'issueCertificate' });
    expect(await reasonsOf(first)).toEqual([null, 'superseded']);
  });

  test('refused before the last day: the registration runs out as if nobody had applied', async () => {
    const { move, setDay } = registry;
    const { id, first, registrar, reviewer } = await filedRenewal();
    await move(id, registrar, { type: 'accept' });
    await move(id, reviewer, { type: 'beginReview' });
    await move(id, reviewer, {
      type: 'refuse',
      grounds: ['ownershipDispute'],
      notice: caseFiles[0] ?? '',
    });
    const { record } = await standing(first);
    expect([record.state, record.renewal]).toEqual(['inForce', undefined]);
    setDay('2031-09-09');
    await clerk();
    expect((await standing(first)).record.state).toBe('expired');
  });

  test('withdrawn after the last day: it ends at once; not corrected in time: by the clerk', async () => {
    const { move, setDay } = registry;
    const withdrawn = await filedRenewal();
    await move(withdrawn.id, withdrawn.registrar, { type: 'accept' });
    setDay('2031-09-20');
    await clerk();
    await move(withdrawn.id, withdrawn.steward, { type: 'withdraw' });
    expect((await standing(withdrawn.first)).record.state).toBe('expired');

    const lapsed = await filedRenewal();
    await move(lapsed.id, lapsed.registrar, {
      type: 'requestCorrection',
      items: ['renewal.validityMonths'],
      until: '2031-08-11',
      notice: caseFiles[0] ?? '',
    });
    setDay('2031-08-12');
    await clerk();
    expect((await standing(lapsed.id)).record.state).toBe('deemedNotFiled');
    const { record } = await standing(lapsed.first);
    expect([record.state, record.renewal]).toEqual(['inForce', undefined]);
  });
});

describe('a case ends with the registration that it is about', () => {
  const byLaw = {
    type: 'cancel',
    ground: 'byLaw',
    basis: { kind: 'ruling', id: caseFiles[0] ?? '' },
  } as const;

  /** A registration with a change in draft, one submitted, and one that waits to be completed. */
  async function withOpenCases() {
    const { as, agency, enterprise, move, setDay, register } = registry;
    const steward = as(enterprise, 'steward');
    const [registrar, reviewer] = [as(agency, 'registrar'), as(agency, 'reviewer')];
    const first = (await register()).row.id;
    setDay('2026-09-22');
    const open = async () => {
      const { row } = await openFollowUpCase(steward, { concerns: first, kind: 'change' });
      await saveApplication(steward, {
        registration: row.id,
        version: 1,
        application: {
          kind: 'change',
          applicants,
          attachments: attachments('applicationForm'),
          changes: [{ field: 'overview', before: '', after: '门店零售订单明细' }],
        },
      });
      return row.id;
    };
    const [draft, submitted, recorded] = [await open(), await open(), await open()];
    await move(submitted, steward, { type: 'submit' });
    await move(recorded, steward, { type: 'submit' });
    await move(recorded, registrar, { type: 'accept' });
    const { row } = await move(recorded, reviewer, { type: 'beginReview' });
    await answerChecklist(reviewer, {
      registration: recorded,
      version: row.version,
      answers: onForm,
    });
    await move(recorded, reviewer, { type: 'passUnpublished' });
    return { first, draft, submitted, recorded, steward, registrar };
  }
  const stateOf = async (id: string) =>
    (await showRegistration(registry.as(registry.enterprise, 'steward'), id)).state;

  test('cancelled by law: drafts, waiting and recorded cases end, each with the ground', async () => {
    const { first, steward, registrar, ...cases } = await withOpenCases();
    await registry.move(first, registrar, byLaw);
    for (const id of Object.values(cases)) {
      const { state, grounds, history, steps } = await showRegistration(steward, id);
      expect([state, steps]).toEqual(['terminated', []]);
      expect(grounds.map(({ zh }) => zh)).toEqual(['所涉登记已注销']);
      expect(history[0]?.notes).toEqual(grounds);
    }
    // What was not submitted the agency never learns of.
    await expect(showRegistration(registrar, cases.draft)).rejects.toMatchObject({
      code: 'registry.not-found',
    });
  });

  test('expired: the clerk ends them in the same turn', async () => {
    const { draft, submitted, recorded } = await withOpenCases();
    registry.setDay('2031-09-20');
    await runDueEvents(registry.as(registry.agency));
    for (const id of [draft, recorded]) expect(await stateOf(id)).toBe('terminated');
    // This one had counted as accepted by then.
    expect(await stateOf(submitted)).toBe('terminated');
  });

  test('one that is held meanwhile says so, may be withdrawn, and the clerk ends the others', async () => {
    const { first, submitted, recorded, draft, steward, registrar } = await withOpenCases();
    const { pool } = registry.store.owner;
    const holder = await pool.connect();
    await holder.query('begin');
    await holder.query('select id from registration where id = any($1) for update', [
      [draft, submitted, recorded],
    ]);
    await registry.move(first, registrar, byLaw);
    await holder.query('rollback');
    holder.release();
    expect(await stateOf(recorded)).toBe('recorded');
    await expect(registry.move(recorded, registrar, { type: 'complete' })).rejects.toMatchObject({
      code: 'registration.concerned-ended',
    });
    await registry.move(draft, steward, { type: 'withdraw' });
    await runDueEvents(registry.as(registry.agency));
    expect(await Promise.all([submitted, recorded, draft].map(stateOf))).toEqual([
      'terminated',
      'terminated',
      'withdrawn',
    ]);
  });
});

test('a case cites the documents of the registration that it is about, and both parties read them there', async () => {
  const { as, agency, enterprise, move, register, setDay } = registry;
  const { row: first } = await register();
  const [steward, registrar] = [as(enterprise, 'steward'), as(agency, 'registrar')];
  setDay('2026-09-22');
  const { row } = await openFollowUpCase(steward, { concerns: first.id, kind: 'change' });
  const [form = '', identity = ''] = caseFiles;
  await saveApplication(steward, {
    registration: row.id,
    version: 1,
    application: {
      kind: 'change',
      applicants,
      attachments: attachments('applicationForm'),
      changes: [{ field: 'overview', before: '', after: '门店零售订单明细' }],
    },
  });
  await move(row.id, steward, { type: 'submit' });
  const { documents } = await showRegistration(registrar, row.id);
  expect(documents.map(({ id, ofRegistration }) => [id, ofRegistration ?? false])).toEqual([
    ...caseFiles.slice(1).map((id) => [id, true]),
    [form, false],
  ]);
  await move(row.id, registrar, { type: 'accept', notice: identity });
  const { content } = await downloadCaseDocument(registrar, {
    registration: row.id,
    document: identity,
  });
  expect(content.toString()).toBe('file');
  // The other way round nothing is shared: what is new belongs to the case.
  expect((await showRegistration(registrar, first.id)).documents).toHaveLength(caseFiles.length);
});

test('nothing follows on a draft, on another’s registration, or of another organisation', async () => {
  const { as, enterprise, stranger, agency, apply, setDay } = registry;
  setDay('2026-09-01');
  const { id } = await apply();
  const open = (organisation: string) =>
    openFollowUpCase(as(organisation, 'steward'), { concerns: id, kind: 'change' });
  await expect(open(enterprise)).rejects.toMatchObject({ code: 'registration.nothing-to-follow' });
  await expect(open(stranger)).rejects.toMatchObject({ code: 'registry.not-found' });
  await expect(open(agency)).rejects.toMatchObject({ code: 'registry.not-found' });
  expect((await runDueEvents(as(agency))).stuck).toEqual([]);
});
