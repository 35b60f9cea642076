import { alikeContract } from './alike-contract.ts';
import { clickHouseUnderTest } from './clickhouse-under-test.ts';

alikeContract(clickHouseUnderTest);
