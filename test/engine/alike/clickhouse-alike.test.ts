import { vi } from 'vitest';
import { alikeContract } from './alike-contract.ts';
import { clickHouseUnderTest } from './clickhouse-under-test.ts';

// Every statement over a thousand columns is analysed with all of them.
vi.setConfig({ testTimeout: 300_000 });

alikeContract(clickHouseUnderTest);
