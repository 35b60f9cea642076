import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'tsdown';

/** Writes beside a bundle the licences of all packages that it holds code of, as they ask for. */
export function bundledLicenses(): Rolldown.Plugin {
  return {
    name: 'assay:bundled-licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((of) =>
        of.type === 'chunk' ? of.moduleIds : [],
      );
      const fileName = 'third-party-licenses.txt';
      this.emitFile({ type: 'asset', fileName, source: licencesOf(modules) });
    },
  };
}

/** The licences of the packages that modules are of, each once. */
export function licencesOf(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []));
  return [...folders]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package that a module is of; undefined for one of ours. */
export function packageFolder(id: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/@]+)\//.exec(id)?.[1];
}

/** A package without a file of its licence is named with what its package.json calls it. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((of) => /^(licen[cs]e|copying)(\.|-|$)/i.test(of));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version}: ${license ?? 'licence not named'}\n${text}`;
}
