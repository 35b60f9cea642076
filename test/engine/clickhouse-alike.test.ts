import { alikeContract } from './alike/alike-contract.ts';
import { clickHouseUnderTest } from './alike/clickhouse-under-test.ts';

alikeContract(clickHouseUnderTest);
