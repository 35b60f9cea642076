import { inject } from 'vitest';
import { dialectContract } from './dialect-contract.ts';
import { postgreSqlUnderTest } from './postgresql-under-test.ts';

dialectContract(postgreSqlUnderTest(inject('postgres'), 'dialects_alike'));
