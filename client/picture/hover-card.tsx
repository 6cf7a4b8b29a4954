// The words of what is under the pointer, in a corner where they hide nothing. The details panel says the same to
// those who do not point.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { EdgeData, NodeData } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { useExplorer } from '../store/use-explorer.ts';

function nodeWords(node: NodeData): { head: string; words: string } {
  switch (node.kind) {
    case 'case':
      return { head: 'The case', words: node.title };
    case 'study':
      return {
        head: [node.label, node.design, node.n === null ? '' : `n = ${node.n}`].filter(Boolean).join(' · '),
        words: node.title ?? '',
      };
    case 'claim':
      return { head: 'Claim', words: node.statement };
    case 'finding':
      return { head: 'Finding', words: node.words };
    case 'event':
      return { head: node.when, words: node.summary };
    case 'topic':
      return { head: node.label, words: node.description };
  }
}

/** The claim's own words come from the passages of its edge or node, once they are there. */
function citedWords(edge: EdgeData | undefined): readonly string[] {
  return edge?.kind === 'evidence' || edge?.kind === 'asserts' ? edge.passages : [];
}

export function HoverCard({ dossier }: { dossier: string }): ReactNode {
  const { view, basis, filters, hover } = useExplorer((state) => state);
  const { data } = useQuery({ ...queries.graph(dossier, view, basis, filters), enabled: hover !== null });
  const node = data?.elements.nodes.find((one) => one.data.id === hover)?.data;
  const edge = data?.elements.edges.find((one) => one.data.id === hover)?.data;
  const { data: passages } = useQuery({ ...queries.passages(dossier), enabled: edge !== undefined || node?.kind === 'claim' });
  if (!node && !edge) return null;
  const said = node ? nodeWords(node) : { head: '', words: edge?.sentence ?? '' };
  const ids = citedWords(edge);
  const quote = passages?.items.find((one) => (node?.kind === 'claim' ? one.claims.includes(node.id) : ids.includes(one.id)));
  return (
    <div className="hover-card" aria-hidden="true">
      {said.head && <p className="small quiet">{said.head}</p>}
      <p>{said.words}</p>
      {quote && <blockquote className="quote">{quote.exact}</blockquote>}
    </div>
  );
}
