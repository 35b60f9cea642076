import { expect, test } from 'vitest';
import { exportDuty, meetsDuty } from './export-duty.ts';

const plain = { criticalInfrastructure: false, importantData: false };

test.each([
  [99_999, 0, 'exempt'],
  [100_000, 0, 'standard-contract'],
  [999_999, 0, 'standard-contract'],
  [1_000_000, 0, 'security-assessment'],
  [50, 1, 'standard-contract'],
  [9_999, 9_999, 'standard-contract'],
  [10_000, 10_000, 'security-assessment'],
])('%i people, %i of them sensitive: %s', (individuals, sensitiveIndividuals, duty) => {
  expect(exportDuty({ ...plain, individuals, sensitiveIndividuals })).toBe(duty);
});

test('important data and critical infrastructure always ask for a security assessment', () => {
  const few = { individuals: 1, sensitiveIndividuals: 0 };
  expect(exportDuty({ ...few, ...plain, importantData: true })).toBe('security-assessment');
  expect(exportDuty({ ...few, ...plain, criticalInfrastructure: true })).toBe(
    'security-assessment',
  );
});

test('certification meets the lesser duty alone', () => {
  expect(meetsDuty('standard-contract', 'certification')).toBe(true);
  expect(meetsDuty('security-assessment', 'standard-contract')).toBe(false);
  expect(meetsDuty('standard-contract', 'none')).toBe(false);
});
