// An evidence edge: why is it here? One sentence, then the words of both sides with the verdict between them.
import { useQuery } from '@tanstack/react-query';
import type { EdgeData } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { Answer } from '../words/answer.tsx';
import { NodeLink } from '../words/node-link.tsx';
import { LineView } from './line-view.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { StudyFacts } from './study-facts.tsx';

type Edge = Extract<EdgeData, { kind: 'evidence' }>;

export function EvidencePanel({ dossier, edge }: { dossier: string; edge: Edge }) {
  const trace = useQuery(queries.trace(dossier, edge.claim));
  return (
    <>
      <PanelHeading kind="Evidence">Why is this edge here?</PanelHeading>
      <p>{edge.sentence}</p>
      <Answer query={trace} what="this line of evidence" lines={10}>
        {(data) => {
          const line = data.evidence.find((one) => one.study === edge.study);
          if (!line) return null;
          return (
            <>
              <dl className="facts">
                <div className="fact">
                  <dt>Study</dt>
                  <dd>
                    <NodeLink id={line.study}>{line.work.label}</NodeLink>
                    <StudyFacts work={line.work} />
                  </dd>
                </div>
                <div className="fact">
                  <dt>Claim</dt>
                  <dd>
                    <NodeLink id={data.claim.id}>{data.claim.statement}</NodeLink>
                  </dd>
                </div>
              </dl>
              <LineView line={line} places={data.places} />
            </>
          );
        }}
      </Answer>
    </>
  );
}
