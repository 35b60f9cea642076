import { clickHouseUnderTest } from './clickhouse-under-test.ts';
import { dialectContract } from './dialect-contract.ts';

dialectContract(clickHouseUnderTest);
