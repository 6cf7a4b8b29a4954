// Rows and tables that cannot be used: each is told with table, column and line and what to do, and nothing else is lost.
import { describe, expect, it } from 'vitest';
import { readCsvZip } from '../../../server/import/tables/read-csv-zip.ts';
import { EDGES, NODES, pack, read, told } from './tea-tables.ts';

describe('rows that cannot be used', () => {
  const node = (row: string): string => `${NODES}${row}\n`;
  const edge = (row: string): string => `${EDGES}${row}\n`;

  it.each<[what: string, nodes: string, edges: string, says: string]>([
    ['a node of no kind', node('x,,,,,,,,,'), EDGES, 'error nodes.csv, column kind, line 7: a node needs an id and a kind'],
    [
      'a node of an unknown kind',
      node('x,clam,,,,,,,,'),
      EDGES,
      'nodes.csv, column kind, line 7: "clam" is not one of its words; did you mean "claim"?; the row was left out',
    ],
    ['a second node of one id', node('late-tea,topic,,,,,,,,'), EDGES, 'line 7: the id late-tea stands twice'],
    ['a second case', node('other,case,,,,,,,,'), EDGES, 'mori-2021 is the case already'],
    [
      'a claim without words',
      node('x,claim,,Tea is warm.,,,,,,'),
      EDGES,
      'nodes.csv, column quotation, line 7: a claim needs the words that it rests on',
    ],
    ['a claim without a statement', node('x,claim,,,Words.,,,,,'), EDGES, 'a claim needs a statement'],
    ['a quotation without words', node('x,claim,,Tea.,…,,,,,'), EDGES, 'a line of it holds no words'],
    [
      'a row that its commas shifted',
      node('x,claim,,Tea, green, is warm.,,,,,,,'),
      EDGES,
      'line 7: the row has more cells than the table has columns',
    ],
    [
      'a level beyond the scale',
      NODES.replace(',2,40', ',6,40'),
      EDGES,
      'column level, line 3: "6" is no whole number from 1 to 5; the cell was not used',
    ],
    [
      'a number in words',
      NODES.replace(',2,40', ',2,many'),
      EDGES,
      'column patients, line 3: "many" is no whole number from 1 on',
    ],
    [
      'evidence from nowhere',
      NODES,
      edge('novak-2016,late-tea,evidence,supports,,'),
      'edges.csv, column source, line 3: there is no study "novak-2016"',
    ],
    ['evidence from the case itself', NODES, edge('mori-2021,late-tea,evidence,supports,,'), 'there is no study "mori-2021"'],
    [
      'evidence on nothing',
      NODES,
      edge('Hale 2011,early-tea,evidence,supports,,'),
      'edges.csv, column target, line 3: there is no claim "early-tea"',
    ],
    [
      'evidence that stands twice',
      NODES,
      edge('Hale 2011,late-tea,evidence,supports,,'),
      'line 3: late-tea has evidence from hale-2011 already',
    ],
    [
      'a direction that is none',
      NODES,
      EDGES.replace(',disputes,', ',suports,'),
      'edges.csv, column asChecked, line 2: "suports" is not one of its words; did you mean "supports"?; the row was left out',
    ],
    ['an edge without an end', NODES, edge('Hale 2011,,evidence,,,'), 'line 3: an edge needs kind, source and target'],
    ['an edge of an unknown kind', NODES, edge('a,b,evidense,,,'), 'did you mean "evidence"?'],
    [
      'an unknown column',
      NODES.replace('patients', 'patiens'),
      EDGES,
      'warning nodes.csv, line 1: the column "patiens" is not known and was not read; did you mean patients?',
    ],
  ])('are told with table, column and line: %s', (_, nodes, edges, says) => {
    const found = read(nodes, edges);
    expect(told(found).join('\n')).toContain(says);
    expect(found.problems.every(({ tip }) => tip.endsWith('.'))).toBe(true);
  });

  it.each<[what: string, files: Record<string, string | Uint8Array>, says: string]>([
    ['only one table', { 'nodes.csv': NODES }, 'has no edges.csv'],
    ['a table twice', { 'a/nodes.csv': NODES, 'b/nodes.csv': NODES, 'edges.csv': EDGES }, 'has nodes.csv 2 times'],
    ['no case', { 'nodes.csv': NODES.replace(',case,', ',study,'), 'edges.csv': EDGES }, 'the nodes have no case'],
    ['no ids', { 'nodes.csv': NODES.replace('id,kind', 'name,kind'), 'edges.csv': EDGES }, 'nodes.csv has no column id'],
    ['an empty table', { 'nodes.csv': '', 'edges.csv': EDGES }, 'nodes.csv has no column id and no column kind'],
    [
      'an encoding that is not UTF-8',
      { 'nodes.csv': Buffer.from('id,kind\nth\xe9,case\n', 'latin1'), 'edges.csv': EDGES },
      'nodes.csv: the file is taken for UTF-8',
    ],
    [
      'quotation marks that do not close',
      { 'nodes.csv': `${NODES}"`, 'edges.csv': EDGES },
      'nodes.csv: a quotation mark is opened here',
    ],
  ])('keep the whole from being read where there is %s', (_, files, says) => {
    expect(readCsvZip(pack(files), 'tables.zip')).toMatchObject({
      message: expect.stringContaining(says),
      tip: expect.stringMatching(/\.$/),
    });
  });

  it('are told of a broken description of the package, and the tables are read', () => {
    const { dossier, problems } = read(NODES, EDGES, { 'datapackage.json': '{"name": ' });
    expect([dossier.id, problems.map(({ place }) => place)]).toEqual(['mori-2021', ['datapackage.json']]);
    expect(read(NODES, EDGES, { 'datapackage.json': '{"name":"../evil","title":7}' }).dossier).toMatchObject({
      id: 'evil',
      title: 'Late tea: a case',
    });
  });
});
