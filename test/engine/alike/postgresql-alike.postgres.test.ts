import { inject } from 'vitest';
import { alikeContract } from './alike-contract.ts';
import { postgreSqlUnderTest } from './postgresql-under-test.ts';

alikeContract(postgreSqlUnderTest(inject('postgres'), 'engines_alike'));
