// A topic: what it is about, and its claims with how many studies stand on either side of each.
import { useQuery } from '@tanstack/react-query';
import type { ClaimView, NodeData } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { Answer } from '../words/answer.tsx';
import { DIRECTIONS, directionWords } from '../words/direction-words.ts';
import { NodeLink } from '../words/node-link.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { Section } from './section.tsx';

type Topic = Extract<NodeData, { kind: 'topic' }>;

function Tally({ claim }: { claim: ClaimView }) {
  const basis = useExplorer((state) => state.basis);
  const directions = claim.evidence.map((line) => (basis === 'cited' ? line.asCited : line.asChecked)?.direction);
  const parts = DIRECTIONS.map((direction) => ({
    direction,
    count: directions.filter((one) => one === direction).length,
  })).filter((one) => one.count > 0);
  if (parts.length === 0) return <p className="quiet">{basis === 'cited' ? 'Cites no study.' : 'No check of it.'}</p>;
  return (
    <p>
      {parts.map(({ direction, count }) => (
        <span key={direction} className={`direction direction-${direction} tally`}>
          <span aria-hidden="true">{directionWords[direction].glyph}</span> {count}{' '}
          {directionWords[direction].label.toLowerCase()}
        </span>
      ))}
    </p>
  );
}

export function TopicPanel({ dossier, topic }: { dossier: string; topic: Topic }) {
  const claims = useQuery(queries.claims(dossier));
  const basis = useExplorer((state) => state.basis);
  return (
    <>
      <PanelHeading kind="Topic">{topic.label}</PanelHeading>
      <p>{topic.description}</p>
      <Section title={`Its claims, studies ${basis === 'cited' ? 'as cited' : 'as checked'}`}>
        <Answer query={claims} what="its claims">
          {({ items }) => (
            <ul className="items">
              {items
                .filter((claim) => claim.topic === topic.id)
                .map((claim) => (
                  <li key={claim.id}>
                    <NodeLink id={claim.id}>{claim.statement}</NodeLink>
                    <Tally claim={claim} />
                  </li>
                ))}
            </ul>
          )}
        </Answer>
      </Section>
    </>
  );
}
