import { inject } from 'vitest';
import { alikeContract } from './alike-contract.ts';
import { trinoUnderTest } from './trino-under-test.ts';

alikeContract(trinoUnderTest(inject('trino')));
