// A dossier made of a data set, which records what others read: nothing says that a study was cited, or checked here.
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../server/import/read-import.ts';
import { Dossier } from '../../server/model/dossier.ts';
import { item, writeItems } from '../import/civic/civic-items.ts';
import { makeInput, PLAIN_FORMATS, writeExport } from './write-export.ts';

const TSV = writeItems([
  item(1),
  item(2, { citation_id: '90000002', citation: 'Mori et al., 2012, J Tea', evidence_direction: 'Does Not Support' }),
]);

async function write(format: string): Promise<string> {
  const found = await readImport(Buffer.from(TSV), 'items.tsv');
  if (!('kind' in found) || found.kind !== 'dossier') throw new Error(`It was not read: ${JSON.stringify(found)}`);
  const dossier = Dossier.parse(found.reading.dossier);
  return (await writeExport(format, makeInput({ dossier, places: new Map(), texts: [], anchors: new Map() }))).toString();
}

describe('what a data set records', () => {
  it.each(['markdown', 'html', 'argdown'])('is told as its record in %s', async (format) => {
    const text = await write(format);
    expect(text).toContain('The data set records that Hale 2011 supports this claim, and nobody has read the study here.');
    expect(text).toContain('The data set records that Mori 2012 disputes this claim, and nobody has read the study here.');
  });

  it('is set against other records without anybody having checked', async () => {
    expect(await write('markdown')).toContain(
      'As far as is known at second hand, Hale 2011 supports it, while Mori 2012 disputes it.',
    );
  });

  it.each(PLAIN_FORMATS)('is nowhere called a check or a citation of the case: %s', async (format) => {
    expect(await write(format)).not.toMatch(/, (?:but|and) on checking|On checking,|The case (?!of)/);
  });

  it('is recorded by its curators and derived by the import in VA-Spec', async () => {
    const [statement] = JSON.parse(await write('va-spec')) as {
      hasEvidenceLines: { contributions: { activityType: string; contributor: { name: string } }[] }[];
    }[];
    expect(
      statement?.hasEvidenceLines[0]?.contributions.map(({ activityType, contributor }) => [activityType, contributor.name]),
    ).toEqual([
      ['recorded', 'Curators and editors of CIViC'],
      ['derived', 'Claimgraph import'],
    ]);
  });

  it('is attributed in RDF to who recorded it', async () => {
    const quads = new Parser({ format: 'TriG' }).parse(await write('trig'));
    const agents = quads
      .filter(({ subject, predicate }) => subject.value.endsWith('#as-checked') && predicate.value.endsWith('wasAttributedTo'))
      .map(({ object }) => object.value);
    expect(new Set(agents)).toEqual(new Set(['urn:claimgraph:civic-items:curator:1']));
  });
});
