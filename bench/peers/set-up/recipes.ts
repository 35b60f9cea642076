import versions from './versions.json' with { type: 'json' };

/** Virtual environments, each of the exact versions in `pins/`, and what its driver imports. */
const environments = {
  'ydata-profiling': ['data_profiling'],
  dataprofiler: ['dataprofiler'],
  whylogs: ['whylogs'],
  'great-expectations': ['great_expectations'],
  deequ: ['pyspark', 'pydeequ.profiles'],
} as const;

/** Written when an environment is complete: the versions in it. */
export const installedMark = (home: string, environment: string): string =>
  `${home}/${environment}/installed`;

/** The smallest of qsv's programs: it has every command that measures. */
export const qsvProgram = (home: string): string => `${home}/qsv-${versions.qsv}/bin/qsvlite`;

export const deequJar = (home: string): string =>
  `${home}/deequ-library/deequ-${versions.deequ}.jar`;

export interface Recipe {
  /** As `--only` names it. */
  readonly id: string;
  /** There when the recipe has been carried out to its end. */
  readonly made: (home: string) => string;
  /** What `made` holds if it is of the versions of today; absent where its name says the version. */
  readonly pins?: string;
  /** Succeeds only if what was made works. */
  readonly proof: (home: string) => Step;
  /** Taken away before a recipe is carried out anew. */
  readonly remains: (home: string) => string;
  /** Run one after the other, through the ordinary client of each registry. */
  readonly steps: (home: string) => readonly Step[];
}

export type Step = readonly [program: string, ...args: string[]];

export const recipes: readonly Recipe[] = [
  ...Object.entries(environments).map(([name, modules]) => environment(name, modules)),
  qsv(),
  deequLibrary(),
];

function environment(name: string, modules: readonly string[]): Recipe {
  const pins = new URL(`./pins/${name}.txt`, import.meta.url).pathname;
  return {
    id: name,
    made: (home) => installedMark(home, name),
    pins,
    proof: (home) => [
      'env',
      'SPARK_VERSION=3.5',
      `${home}/${name}/bin/python`,
      '-c',
      `import ${modules.join(', ')}`,
    ],
    remains: (home) => `${home}/${name}`,
    steps: (home) => [
      ['python3', '-m', 'venv', `${home}/${name}`],
      [`${home}/${name}/bin/pip`, 'install', '--quiet', '--requirement', pins],
      ['cp', pins, installedMark(home, name)],
    ],
  };
}

/**
 * The crate as it is published since 5.1 calls a method that only a fork of json-objects-to-csv has, so that
 * `cargo install qsv` fails; upstream has mended it since (dathere/qsv#4014), in no version on the registry. The call
 * belongs to the command `json`, which is not used here: it is taken out.
 */
function qsv(): Recipe {
  const source = (home: string) => `${home}/qsv-source/qsv-${versions.qsv}`;
  return {
    id: 'qsv',
    made: qsvProgram,
    proof: (home) => [qsvProgram(home), '--version'],
    // What cargo has compiled stays in its target: it knows itself what of it is whole.
    remains: (home) => `${home}/qsv-${versions.qsv}`,
    steps: (home) => [
      [
        'sh',
        new URL('./qsv-source.sh', import.meta.url).pathname,
        versions.qsv,
        `${home}/qsv-source`,
      ],
      ['sed', '-i', '/preserve_key_order(true)/d', `${source(home)}/src/cmd/json.rs`],
      [
        'cargo',
        'install',
        '--locked',
        '--features=lite',
        '--bin=qsvlite',
        `--path=${source(home)}`,
        `--root=${home}/qsv-${versions.qsv}`,
        `--target-dir=${home}/qsv-target`,
      ],
    ],
  };
}

/** Without what it depends on: Spark has that, or it serves rules in DQDL alone (dqdl, on no registry). */
function deequLibrary(): Recipe {
  const coordinates = `com.amazon.deequ:deequ:${versions.deequ}`;
  return {
    id: 'deequ-library',
    made: deequJar,
    proof: (home) => ['python3', '-m', 'zipfile', '--test', deequJar(home)],
    remains: deequJar,
    steps: (home) => [
      ['mvn', '-q', '-B', 'dependency:get', `-Dartifact=${coordinates}`, '-Dtransitive=false'],
      [
        'mvn',
        '-q',
        '-B',
        'dependency:copy',
        `-Dartifact=${coordinates}`,
        `-DoutputDirectory=${home}/deequ-library`,
      ],
    ],
  };
}
