// The bare pages that the explorer is measured against: Cytoscape, the elements at their places, and nothing else. `/same`
// draws the explorer's own picture, `/plain` the same elements in a plain look. A program of its own: `node
// serve-bare-page.mjs <picture.json>`; prints its port. Answers are gzipped beforehand, as good as a server can.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

/** The page of one picture. @param {string} name */
const writePage = (
  name,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><link rel="icon" href="data:,">
<style>html,body,#picture{margin:0;height:100%}</style>
<script>window.picture = fetch('/${name}.json').then((answer) => answer.json())</script>
<script defer src="/cytoscape.js"></script><script defer src="/draw.js"></script>
<body><div id="picture"></div></body></html>`;

const DRAW = `window.picture.then(({ elements, style }) => {
  const cy = cytoscape({ container: document.getElementById('picture'), layout: { name: 'preset' }, style });
  cy.on('tap', (event) => history.replaceState(null, '', event.target === cy ? '?' : '?select=' + event.target.id()));
  cy.add(elements);
  cy.fit(undefined, 24);
});`;

const PLAIN = [
  {
    selector: 'node',
    style: { label: 'data(label)', 'font-size': 13, 'text-wrap': 'wrap', 'text-max-width': '110px', 'text-valign': 'bottom' },
  },
  { selector: 'edge', style: { width: 2, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
];

const same = readFileSync(process.argv[2] ?? '', 'utf8');
const plain = JSON.stringify({ ...JSON.parse(same), style: PLAIN });
const cytoscape = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
/** @type {Record<string, [type: string, body: Buffer]>} */
const files = {
  '/same': ['text/html; charset=utf-8', gzipSync(writePage('same'))],
  '/plain': ['text/html; charset=utf-8', gzipSync(writePage('plain'))],
  '/draw.js': ['text/javascript', gzipSync(DRAW)],
  '/cytoscape.js': ['text/javascript', gzipSync(readFileSync(cytoscape))],
  '/same.json': ['application/json', gzipSync(same)],
  '/plain.json': ['application/json', gzipSync(plain)],
};

const server = createServer((request, response) => {
  const file = files[new URL(request.url ?? '/', 'http://bare').pathname];
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': file[0], 'content-encoding': 'gzip', 'content-length': file[1].length });
  response.end(file[1]);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(address !== null && typeof address === 'object' ? address.port : address);
});
