// A dossier as a file of one format: what the route sends and the command saves.
import { cleanInput } from './clean-input.ts';
import type { ExportedFile, ExportInput, Format } from './format.ts';

/** What a reader's program is told of the file. */
export interface ExportedDossier {
  /** Letters, digits, hyphens and dots only, so that it needs no quoting anywhere: `monobe-2017.graphml`. */
  name: string;
  /** For the header Content-Type. */
  type: string;
  file: ExportedFile;
}

/** The name of the file: the dossier's id, the format's where the extension does not say it, and the extension. */
export const nameExport = (dossier: string, { id, extension }: Format): string =>
  id === extension ? `${dossier}.${extension}` : `${dossier}.${id}.${extension}`;

/** The media type, for text with its character set. */
export const typeOfExport = ({ mediaType }: Format): string =>
  mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;

/** Writes the dossier of `input`. Large files come in pieces, which are made as they are read. */
export const exportDossier = async (format: Format, input: ExportInput): Promise<ExportedDossier> => {
  const write = await format.load();
  const file = await write(format.isWhole === true ? input : cleanInput(input));
  return { name: nameExport(input.records.loaded.dossier.id, format), type: typeOfExport(format), file };
};
