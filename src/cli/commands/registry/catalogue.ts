import {
  type CatalogueFormat,
  catalogueFormats,
} from '../../../app/catalogue/catalogue-formats.ts';
import { writeFiles } from '../../../app/files/write-files.ts';
import { exitCodes } from '../../exit-codes.ts';
import { readChoice, readOrigin } from '../../option-values.ts';
import { addMeasureOptions, type MeasureOptions, settingsFrom } from '../../options.ts';
import { type Session, say, writeAll } from '../../session.ts';
import { addSharedOptions } from '../../shared-options.ts';
import { optionsExclude } from '../../usage.ts';
import { addExamples, type CommandContext, withProgress } from '../command.ts';

interface CatalogueOptions extends MeasureOptions {
  readonly format?: CatalogueFormat;
  readonly url?: URL;
  readonly publisher?: string;
}

export function addCatalogue({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('catalogue')
    .description(
      text(
        'Describe assessed assets to other catalogues: DCAT 3 with quality measurements (DQV) and provenance (PROV-O).',
        '向其他目录描述已评估的资产：DCAT 3，附数据质量测量（DQV）与溯源（PROV-O）。',
      ),
    )
    .argument(
      '<source>',
      text('a report.json, or data, which is assessed', 'report.json，或待评估的数据'),
    )
    .option(
      '--format <format>',
      text('jsonld (default) or turtle', 'jsonld（默认）或 turtle'),
      readChoice('--format', catalogueFormats),
    )
    .option(
      '--url <origin>',
      text(
        'the registry that shows the assets, as in https://registry.example',
        '展示这些资产的登记系统地址，例如 https://registry.example',
      ),
      readOrigin,
    )
    .option(
      '--publisher <name>',
      text(
        'who publishes the catalogue (default: of the assets, where it is one)',
        '目录的发布者（默认取各资产共同的发布者）',
      ),
    );
  addMeasureOptions(command, session);
  addSharedOptions(command, session, {
    meanings: {
      json: { en: 'the same as --format jsonld', zh: '等同于 --format jsonld' },
      out: { en: 'file to write (default: print it)', zh: '写出的文件（默认直接打印）' },
    },
  });
  addExamples(command, session, [
    [
      'assay catalogue assay-report/report.json --format turtle --out catalogue.ttl',
      { en: 'of a finished report', zh: '由已完成的报告生成' },
    ],
    [
      'assay catalogue data/ --url https://registry.example --publisher "Data office"',
      { en: 'of data, with addresses in a registry', zh: '由数据生成，并使用登记系统中的地址' },
    ],
  ]);
  command.action(async (source: string, options: CatalogueOptions) => {
    await writeCatalogue(source, options, session);
    finish(exitCodes.done);
  });
}

async function writeCatalogue(
  source: string,
  options: CatalogueOptions,
  session: Session,
): Promise<void> {
  const { json, quiet, out, url, publisher, format = 'jsonld' } = options;
  if (json === true && format !== 'jsonld')
    throw optionsExclude({ option: '--json', other: `--format ${format}` });
  const { catalogueOfSource, gapTexts } = await import(
    '../../../app/catalogue/catalogue-of-source.ts'
  );
  const request = {
    format,
    settings: settingsFrom(options, session),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
  };
  const { text, gaps } = await withProgress(session, options, (work) =>
    catalogueOfSource(source, request, { effects: session.effects, ...work }),
  );
  if (out !== undefined)
    await writeFiles([{ path: out, content: [text] }], session.effects, session.signal);
  if (json === true || (out === undefined && quiet !== true))
    await writeAll(session.stdout, [text]);
  if (quiet === true) return;
  for (const gap of gaps) await session.stderr.write(`${say(session, gapTexts[gap])}\n`);
}
