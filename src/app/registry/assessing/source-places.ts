import { join } from 'node:path';
import { exampleFolder } from '../../files/package-files.ts';

/** Where what is assessed lies. No request names a path: it names one of these, or a file that was handed in. */
export interface SourcePlaces {
  /** Folders by their names, as whoever started the server gave them. */
  readonly folders: ReadonlyMap<string, string>;
  /** Holds the files handed in: a folder for each organisation, and in it one for each file. */
  readonly uploads: string;
  /** Holds a folder for each run that goes on. */
  readonly runs: string;
  /** The shop that comes with Assay. */
  readonly example: string;
}

/** The places of a registry whose data lie in `folder`. */
export function sourcePlaces(
  folder: string,
  folders: ReadonlyMap<string, string> = new Map(),
): SourcePlaces {
  return {
    folders,
    uploads: join(folder, 'uploads'),
    runs: join(folder, 'runs'),
    example: exampleFolder(),
  };
}
