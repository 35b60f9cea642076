import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  fingerprint,
  type RegistryForTest,
  registryForTest,
} from '../../../../test/registry/registry-for-test.ts';
import { readUpkeep } from '../../../registry/assets/asset-upkeep.ts';
import { certificatesOf } from '../../../registry/certificates/certificate-row.ts';
import { findRegistrations } from '../../../registry/registrations/find-registrations.ts';
import {
  findPublicEntries,
  readPublicEntry,
} from '../../../registry/registrations/public-register.ts';
import { readHistory } from '../../../registry/registrations/registration-history.ts';
import { readRegistration } from '../../../registry/registrations/registration-row.ts';
import { eventTexts } from '../../../rights/registration/events/event-texts.ts';
import { forPurpose, inOrganisation } from '../../../store/in-organisation.ts';
import { registerEntrySchema } from '../../../vocabulary/registry/registration/register-entry.ts';
import { roles } from '../../../vocabulary/registry/roles.ts';
import { classifyAsset } from '../assets/upkeep.ts';
import { openApplication } from './application/open-application.ts';
import { runDueEvents } from './consequences/run-due-events.ts';
import type { RequestedEvent } from './requested-event.ts';
import { showRegistration } from './show/show-registration.ts';
import { showRegistration as readRegistrationView } from './show-registration.ts';
import { stepRegistration } from './step-registration.ts';

let registry: RegistryForTest;
beforeAll(async () => {
  registry = await registryForTest();
});
afterAll(() => registry.close());

const seenBy = <T>(
  organisation: string,
  work: Parameters<typeof inOrganisation<T>>[2],
): Promise<T> => inOrganisation(registry.store.server.db, { organisation }, work);

describe('from application to certificate', () => {
  test('each step by the right role; the certificate is kept, the register shows it, the trail tells it', async () => {
    const { agency, enterprise, store } = registry;
    const { row, record } = await registry.register('SJ3112026090001');
    expect(record).toMatchObject({
      state: 'inForce',
      recordedOn: '2026-09-09',
      certificate: { agencyNumber: 'SJ3112026090001', issuedOn: '2026-09-21' },
    });
    const history = await seenBy(enterprise, (tx) => readHistory(tx, row.id));
    expect(history.map(({ event }) => event)).toEqual([
      'submit',
      'accept',
      'beginReview',
      'publish',
      'closePublication',
      'issueCertificate',
    ]);
    expect(history[4]).toMatchObject({
      account: null,
      details: { on: '2026-09-09', by: 'system' },
    });
    const [certificate] = await seenBy(agency, (tx) => certificatesOf(tx, row.id));
    expect(`urn:uuid:${certificate?.id}`).toBe(record.certificate?.id);
    const shown = await forPurpose(store.server.db, 'public', (tx) => readPublicEntry(tx, row.id));
    const entry = registerEntrySchema.parse(JSON.parse(JSON.stringify(shown.entry)));
    expect(entry.certificate?.id).toBe(record.certificate?.id);
    expect(JSON.stringify(entry)).not.toContain('13800000000');
    const { rows } = await store.owner.pool.query(
      "select organisation_id, action from audit_entry where subject like $1 or action = 'certificate.issue' order by at, sequence",
      [`%${row.id}`],
    );
    expect(new Set(rows.map(({ action }) => action))).toEqual(
      new Set([
        'registration.open',
        'registration.save',
        'registration.submit',
        'registration.accept',
        'registration.beginReview',
        'registration.review',
        'registration.publish',
        'registration.closePublication',
        'registration.issueCertificate',
        'certificate.issue',
      ]),
    );
    const messages = await store.owner.pool.query(
      "select organisation_id from outbox where payload->>'registration' = $1 and event = 'registration.issueCertificate'",
      [row.id],
    );
    expect(messages.rows.map((one) => one.organisation_id).sort()).toEqual(
      [agency, enterprise].sort(),
    );
  });

  test('every role but the right one is refused, and nothing is written', async () => {
    const { as, agency, enterprise, stranger, move, setDay, apply } = registry;
    setDay('2026-09-01');
    const { id } = await apply();
    const refusesAllBut = async (
      event: RequestedEvent,
      side: string,
      role: (typeof roles)[number],
    ) => {
      const before = await seenBy(enterprise, (tx) => readRegistration(tx, id));
      for (const organisation of [agency, enterprise, stranger]) {
        for (const other of roles) {
          if (organisation === side && other === role) continue;
          await expect(move(id, as(organisation, other), event)).rejects.toMatchObject({
            code: expect.stringMatching(
              /^(access\.forbidden|registration\.not-yours|registry\.not-found|registration\.not-possible)$/,
            ),
          });
        }
      }
      expect(await seenBy(enterprise, (tx) => readRegistration(tx, id))).toEqual(before);
      await move(id, as(side, role), event);
    };
    await refusesAllBut({ type: 'submit' }, enterprise, 'steward');
    await refusesAllBut({ type: 'accept' }, agency, 'registrar');
    await refusesAllBut({ type: 'beginReview' }, agency, 'reviewer');
    await refusesAllBut({ type: 'requestSupplement', items: ['consent'] }, agency, 'reviewer');
    await refusesAllBut({ type: 'supplement', items: ['consent'] }, enterprise, 'steward');
  });

  test('an incomplete application is told all it lacks, and an open checklist stops publication', async () => {
    const { as, agency, enterprise, asset, assessment, move, apply, setDay } = registry;
    setDay('2026-09-01');
    const steward = as(enterprise, 'steward');
    const { row } = await openApplication(steward, {
      agency,
      asset,
      assessment,
      acquisitionModes: ['derived'],
    });
    await expect(move(row.id, steward, { type: 'submit' })).rejects.toThrow(
      /data\.overview.*attachments\.dataSample/,
    );
    const { id } = await apply();
    await move(id, steward, { type: 'submit' });
    await move(id, as(agency, 'registrar'), { type: 'accept' });
    await move(id, as(agency, 'reviewer'), { type: 'beginReview' });
    await expect(move(id, as(agency, 'reviewer'), { type: 'publish' })).rejects.toMatchObject({
      code: 'registration.review-blocked',
    });
  });

  test('an application carries the data grade that was decided in the catalogue', async () => {
    const { as, agency, enterprise, asset, assessment } = registry;
    const acquisitionModes = ['derived'] as const;
    const steward = as(enterprise, 'steward');
    const decide = async (decision: { grade: 'important'; reason: string } | null) => {
      const { version: expected } = await seenBy(enterprise, (tx) => readUpkeep(tx, asset));
      await classifyAsset(steward, { id: asset, expected: String(expected) }, decision);
    };
    const gradeApplied = async () => {
      const asked = { agency, asset, assessment, acquisitionModes: [...acquisitionModes] };
      const { application } = (await openApplication(steward, asked)).row;
      return Object(application).data?.securityGrade;
    };
    const before = await gradeApplied();
    expect(before).not.toBe('important');
    await decide({ grade: 'important', reason: 'in the catalogue of important data' });
    expect(await gradeApplied()).toBe('important');
    await decide(null);
    expect(await gradeApplied()).toBe(before);
  });

  test('who decides on an old version is refused, and of two at once one is', async () => {
    const { as, agency, enterprise, move, apply, setDay } = registry;
    setDay('2026-09-01');
    const { id, version } = await apply();
    await move(id, as(enterprise, 'steward'), { type: 'submit' });
    const accept = () =>
      stepRegistration(as(agency, 'registrar'), {
        registration: id,
        version: version + 1,
        event: { type: 'accept' },
      });
    const both = await Promise.allSettled([accept(), accept()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: expect.stringMatching(/changed-meanwhile|not-yours|not-possible/) },
    });
  });

  test('an asset that was never certified cannot be applied for', async () => {
    const { as, agency, enterprise, asset } = registry;
    await expect(
      openApplication(as(enterprise, 'steward'), {
        agency,
        asset,
        assessment: randomUUID(),
        acquisitionModes: ['derived'],
      }),
    ).rejects.toMatchObject({ code: 'registry.not-found' });
    await expect(
      openApplication(as(enterprise, 'steward'), {
        agency: enterprise,
        asset,
        assessment: randomUUID(),
        acquisitionModes: ['derived'],
      }),
    ).rejects.toMatchObject({ code: 'registration.not-an-agency' });
  });
});

describe('who sees what', () => {
  test('a draft is its applicant’s alone; once submitted the agency sees it, and a stranger never does', async () => {
    const { as, agency, enterprise, stranger, move, apply, setDay } = registry;
    setDay('2026-09-01');
    const { id } = await apply();
    const read = (organisation: string) => seenBy(organisation, (tx) => readRegistration(tx, id));
    await expect(read(agency)).rejects.toMatchObject({ code: 'registry.not-found' });
    await move(id, as(enterprise, 'steward'), { type: 'submit' });
    expect((await read(agency)).state).toBe('submitted');
    await expect(read(stranger)).rejects.toMatchObject({ code: 'registry.not-found' });
    expect(await seenBy(stranger, (tx) => readHistory(tx, id))).toEqual([]);
    const { items } = await seenBy(stranger, (tx) =>
      findRegistrations(tx, { as: 'agency', organisation: agency, limit: 50 }),
    );
    expect(items).toEqual([]);
    const public_ = await forPurpose(registry.store.server.db, 'public', (tx) =>
      findPublicEntries(tx, { limit: 100 }),
    );
    expect(public_.items.map(({ registrationId }) => registrationId)).not.toContain(id);
  });

  test('pages of the desk hold each registration once', async () => {
    const { agency } = registry;
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await seenBy(agency, (tx) =>
        findRegistrations(tx, { as: 'agency', organisation: agency, limit: 2, after }),
      );
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== undefined);
    const all = await seenBy(agency, (tx) =>
      findRegistrations(tx, { as: 'agency', organisation: agency, limit: 100 }),
    );
    expect(seen).toEqual(all.items.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(2);
  });
});

describe('the clerk', () => {
  test('enters what time brings once, however many clerks run', async () => {
    const { as, agency, enterprise, move, apply, setDay } = registry;
    setDay('2026-09-01');
    const { id } = await apply();
    await move(id, as(enterprise, 'steward'), { type: 'submit' });
    const clerk = as(agency);
    setDay('2026-09-04');
    expect((await runDueEvents(clerk)).stuck).toEqual([]);
    expect((await seenBy(agency, (tx) => readRegistration(tx, id))).state).toBe('submitted');
    setDay('2026-09-07');
    const runs = await Promise.all([runDueEvents(clerk), runDueEvents(clerk)]);
    expect(runs.flatMap(({ stuck }) => stuck)).toEqual([]);
    await runDueEvents(clerk);
    const history = await seenBy(agency, (tx) => readHistory(tx, id));
    expect(history.map(({ event, account }) => [event, account === null])).toEqual([
      ['submit', false],
      ['deemAccepted', true],
    ]);
    expect(await runDueEvents(clerk)).toEqual({ moved: 0, stuck: [] });
  });

  test('says which registration waits for holidays that nobody has announced', async () => {
    const { as, agency, enterprise, move, apply, setDay } = registry;
    setDay('2026-12-31');
    const { id } = await apply();
    await move(id, as(enterprise, 'steward'), { type: 'submit' });
    setDay('2027-01-20');
    const { stuck } = await runDueEvents(as(agency));
    expect(stuck).toContainEqual({
      registration: id,
      problem: expect.objectContaining({ code: 'rights.calendar-ends' }),
    });
    const page = await showRegistration(as(enterprise, 'steward'), id);
    expect(page.calendarEnds?.year).toBe('2026');
    await move(id, as(enterprise, 'steward'), { type: 'withdraw' });
    const { history } = await showRegistration(as(enterprise, 'steward'), id);
    expect(history[0]?.undecided).toEqual({ texts: eventTexts.deemAccepted, on: '2027-01-06' });
  });

  test('reads a history that an earlier version wrote', async () => {
    const { as, agency, register, store } = registry;
    const { row } = await register();
    const details = {
      event: { type: 'denyRenewal', notice: 'doc-7' },
      on: '2026-09-21',
      by: 'registrar',
      topic: 'renewal',
    };
    await store.owner.pool.query(
      `insert into registration_event (registration_id, sequence, organisation_id, agency_id, event, from_state, to_state, at, details)
       select id, 99, organisation_id, agency_id, 'denyRenewal', 'inForce', 'inForce', changed_at, $2 from registration where id = $1`,
      [row.id, JSON.stringify(details)],
    );
    const reader = as(agency, 'registrar');
    expect((await readRegistrationView(reader, row.id)).history.at(-1)?.details).toEqual(details);
    const { history } = await showRegistration(reader, row.id);
    expect(history[0]?.texts.zh).toBe(eventTexts.denyRenewal.zh);
  });
});

test('the fingerprint of the assessment is what a certificate will be bound to', async () => {
  const { row, subject } = await registry.register();
  expect(subject.fingerprint).toEqual({ algorithm: 'assay-fingerprint/1', value: fingerprint });
  expect(row.state).toBe('inForce');
});
