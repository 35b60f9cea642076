import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type RegistryForTest,
  registryForTest,
} from '../../../../test/registry/registry-for-test.ts';
import { addDays } from '../../../rights/calendar/days.ts';
import { certificateSchema } from '../../../rights/certificate/certificate-claims.ts';
import { assessSource } from '../../assess-source.ts';
import { realEffects } from '../../compose.ts';
import { defaultSettings } from '../../default-settings.ts';
import { putReport } from '../assets/put-report.ts';
import { compareData } from './check-certificate.ts';
import { publicVerification } from './public-verification.ts';

let registry: RegistryForTest;
let folder: string;
beforeAll(async () => {
  registry = await registryForTest();
  folder = await mkdtemp(join(tmpdir(), 'assay-dirty-'));
});
afterAll(async () => {
  await registry.close();
  await rm(folder, { recursive: true });
});

// Nearly all different: a column is one of dates where nearly all of its values are.
const days = Array.from({ length: 1000 }, (_, row) => addDays('2020-01-01', row));
const visits = (last: string) =>
  ['id,day', ...[...days, '2024-02-31', last].map((day, row) => `${row + 1},${day}`), ''].join(
    '\n',
  );
const contract = `kind: DataContract
apiVersion: v3.1.0
id: visits
version: 1.0.0
schema:
  - name: visits
    properties:
      - {name: id, primaryKey: true}
      - {name: day}
`;

async function assessed() {
  const effects = realEffects();
  return await assessSource(
    [folder],
    { ...defaultSettings(effects), certify: true, cache: false, sourceName: 'visits' },
    { effects, signal: new AbortController().signal },
  );
}

test('data with cells that fit no type are registered as they are, and known again', async () => {
  await writeFile(join(folder, 'visits.odcs.yaml'), contract);
  await writeFile(join(folder, 'visits.csv'), visits('never'));
  const report = await assessed();
  expect(report.assets[0]?.findings.map(({ code }) => code)).toContain('fingerprint.cells-as-text');
  const steward = registry.as(registry.enterprise, 'steward', 'assessor');
  const [kept] = await putReport(steward, Buffer.from(JSON.stringify(report)));
  const { record } = await registry.register(undefined, {
    asset: kept?.assetId ?? '',
    assessment: kept?.assessmentId ?? '',
  });
  const id = record.certificate?.id.slice('urn:uuid:'.length) ?? '';
  const { claims } = await publicVerification(registry.as(registry.agency), id);
  const { fingerprint } = certificateSchema.parse(claims).credentialSubject;
  expect(fingerprint.cellsAsText).toBe(2);
  expect(compareData(fingerprint.value, await assessed()).same).toBe(true);
  // One more letter in a cell that is no day, and the data are others.
  await writeFile(join(folder, 'visits.csv'), visits('nevers'));
  expect(compareData(fingerprint.value, await assessed()).same).toBe(false);
});
