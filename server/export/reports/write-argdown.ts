// A dossier as an argument map in Argdown (argdown.org/syntax): claims are statements, lines of evidence arguments for or against
// them. A map has one direction for each argument: as checked where that is known, else as cited, and the text says which.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { EvidenceLine } from '../../graph/evidence-line.ts';
import { describeClaim } from '../../graph/describe-claim.ts';
import { lineSentence } from '../../graph/sentences/edge-sentence.ts';
import type { Direction } from '../../model/evidence.ts';
import type { ExportInput } from '../format.ts';
import { replaceIllegal } from '../graphs/escape-xml.ts';

/** Text on one line in which nothing is taken for a statement, a tag, a mention, a link or emphasis. */
const escape = (words: string): string =>
  replaceIllegal(words)
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim()
    .replace(/[\\[\]<>{}*_#@`|/]/g, '\\$&')
    .replace(/^[-+]/, '\\$&');

/** Argdown knows for and against; what is neither is told and not linked. */
const SIGNS: Readonly<Record<Direction, string | null>> = { supports: '+', disputes: '-', neutral: null };

const writeLine = (records: DossierRecords, line: EvidenceLine): string => {
  const direction = line.asChecked?.direction ?? line.asCited?.direction ?? 'neutral';
  const sign = SIGNS[direction];
  const known = line.asChecked === null ? 'as cited, not judged' : 'as checked';
  const words = `${escape(lineSentence(records, line, null))} #${known.replaceAll(/[ ,]+/g, '-')}`;
  return sign === null ? `  // ${escape(line.study)} takes no side: ${words}\n` : `  ${sign} <${line.id}>: ${words}\n`;
};

/** Piece by piece. */
export function* writeArgdown({ graph, records }: ExportInput): Iterable<string> {
  const { id: dossier, title, topics } = records.loaded.dossier;
  // A string of JSON is a string of YAML 1.2, too.
  yield `===\ntitle: ${JSON.stringify(replaceIllegal(title))}\n===\n\n`;
  for (const topic of topics) {
    const claims = [...records.claims.values()].filter((claim) => claim.topic === topic.id);
    if (claims.length === 0) continue;
    yield `# ${escape(topic.label)}\n\n`;
    for (const { id } of claims) {
      const claim = describeClaim(graph, dossier, id);
      if (claim === null) continue;
      yield `[${id}]: ${escape(claim.statement)}\n`;
      for (const line of claim.evidence) yield writeLine(records, line);
      for (const { kind, claim: other, incoming } of claim.relations) {
        if (kind === 'contradicts' && !incoming) yield `  >< [${other}]\n`;
        if (kind === 'follows-from' && !incoming) yield `  + [${other}]\n`;
      }
      yield '\n';
    }
  }
}
