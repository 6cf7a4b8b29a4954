// `claimgraph export`: a dossier as a file for other programs.
import { Command } from 'commander';
import about from '../../package.json' with { type: 'json' };
import { openSnapshot } from '../api/snapshot.ts';
import { checkLoaded } from '../check-loaded.ts';
import { collectFile } from '../export/collect-file.ts';
import { exportDossier } from '../export/export-dossier.ts';
import { CITATION_STYLES, type CitationStyle } from '../export/format.ts';
import { findFormat, FORMATS } from '../export/list-formats.ts';
import { findRecords } from '../graph/evidence-graph.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { findAllFolders, loadAllDossiers } from './load-all-dossiers.ts';
import { parseCommand } from './parse-command.ts';
import { saveOutput } from './save-output.ts';
import type { ClaimgraphWorld } from './claimgraph-world.ts';

interface ExportFlags {
  format: string;
  out?: string;
  style: string;
  includeUnverified?: boolean;
  workspace?: string;
}

const AFTER = `
claimgraph formats lists the formats. An existing file is replaced, in one step; a pipe or a device is written to.

Examples:
  claimgraph export monobe-2017 --format graphml
  claimgraph export monobe-2017 --format bibliography --style apa --out -
  claimgraph export smith-2019 --format csv --out tables.zip

Exit codes: 0 written, 1 could not be written, 2 wrong usage, an unknown dossier or an unknown format.`;

/** What the command takes, for its help and for the completion of shells. */
export const describeExport = (): Command =>
  new Command('claimgraph export')
    .description('Writes a dossier as a file for other programs.')
    .argument('<dossier>', 'id of the dossier')
    .requiredOption('--format <format>', 'one of those that claimgraph formats lists')
    .option('--out <file>', 'file to write; - for standard output; else a name made of dossier and format')
    .option('--style <style>', `of the references, for bibliography alone: ${CITATION_STYLES.join(', ')}`, 'vancouver')
    .option('--include-unverified', 'bibliographic fields that are only recalled come along, marked')
    .option('--workspace <folder>', 'folder of your own dossiers (default: ./claimgraph)')
    .addHelpText('after', AFTER);

/** Runs the command; gives its exit code. */
export async function runExport(args: readonly string[], world: ClaimgraphWorld): Promise<number> {
  const command = describeExport();
  const code = parseCommand(command, 'claimgraph export', args, world);
  if (code !== null) return code;
  const flags = command.opts<ExportFlags>();
  const format = findFormat(flags.format);
  const refuse = (message: string): 2 => {
    world.writeError(`Nothing was written: ${message}\n`);
    return 2;
  };
  if (format === null)
    return refuse(
      explainUnknown(
        'format',
        flags.format,
        FORMATS.map(({ id }) => id),
      ),
    );
  if (format.id !== 'bibliography' && command.getOptionValueSource('style') === 'cli')
    return refuse('only the format bibliography has styles.');
  const style = CITATION_STYLES.find((one): one is CitationStyle => one === flags.style);
  if (style === undefined) return refuse(explainUnknown('style', flags.style, CITATION_STYLES));
  const loaded = await loadAllDossiers(world, flags.workspace);
  const { library } = loaded;
  const [id = ''] = command.args;
  const isBundle = format.id === 'html-bundle';
  // The one format that tells what is wrong in the data.
  const { problems } = isBundle ? await checkLoaded(loaded, findAllFolders(world, flags.workspace)) : loaded;
  const snapshot = openSnapshot({ library, problems, broken: new Map() });
  const { graph } = snapshot;
  const records = findRecords(graph, id);
  if (records === null)
    return refuse(
      explainUnknown(
        'dossier',
        id,
        library.dossiers.map(({ dossier }) => dossier.id),
      ),
    );
  const bundle = isBundle ? await (await import('./open-explorer-bundle.ts')).openExplorerBundle(snapshot, id) : null;
  if (isBundle && bundle === null) {
    world.writeError('Nothing was written: the explorer has not been built. npm run build builds it.\n');
    return 1;
  }
  const options = { includeUnverified: flags.includeUnverified === true, style };
  const made = await exportDossier(format, { graph, records, options, version: about.version, made: null, bundle });
  const bytes = await collectFile(made.file);
  if (flags.out === '-') world.write(bytes);
  else return saveOutput(flags.out ?? made.name, bytes, world);
  return 0;
}

function explainUnknown(what: string, given: string, known: readonly string[]): string {
  const meant = didYouMean(given, known);
  return `there is no ${what} "${given}"${meant === null ? '.' : `; did you mean "${meant}"?`} There are: ${known.join(', ')}.`;
}
