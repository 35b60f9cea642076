/** How a catalogue is written. */
export const catalogueFormats = ['jsonld', 'turtle'] as const;
export type CatalogueFormat = (typeof catalogueFormats)[number];
