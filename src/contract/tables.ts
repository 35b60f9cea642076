import type { OdcsDocument, OdcsObject, OdcsProperty } from './odcs/odcs.ts';

/** A column as the contract names it. */
export interface ContractColumn {
  readonly name: string;
  /** Its name in the data, where that differs. */
  readonly physicalName?: string;
  readonly property: OdcsProperty;
}

/** A schema object of the contract: what it says about one table. */
export interface ContractTable {
  readonly name: string;
  readonly physicalName?: string;
  readonly object: OdcsObject;
  readonly columns: readonly ContractColumn[];
}

/** The schema objects of a contract, in order. A nested property is part of its column. */
export function contractTables(document: OdcsDocument): ContractTable[] {
  return (document.schema ?? []).map((object) => ({
    name: object.name,
    ...(object.physicalName === undefined ? {} : { physicalName: object.physicalName }),
    object,
    columns: (object.properties ?? []).map((property) => ({
      name: property.name,
      ...(property.physicalName === undefined ? {} : { physicalName: property.physicalName }),
      property,
    })),
  }));
}
