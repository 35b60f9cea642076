/** What an organisation is to the registry: who applies, who assesses, who registers. */
export const organisationKinds = ['enterprise', 'assessor', 'agency'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
