// The panel for whatever is selected, by its kind.
import { Failed } from '../words/failed.tsx';
import { Waiting } from '../words/waiting.tsx';
import { ClaimPanel } from './claim-panel.tsx';
import { DiscrepancyPanel } from './discrepancy-panel.tsx';
import { EdgePanel } from './edge-panel.tsx';
import { EventPanel } from './event-panel.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { FindingPanel } from './finding-panel.tsx';
import type { Selected } from './find-selected.ts';
import { NotFound } from './not-found.tsx';
import { PassagePanel } from './passage-panel.tsx';
import { StudyPanel } from './study-panel.tsx';
import { TopicPanel } from './topic-panel.tsx';
import { useSelected } from './use-selected.ts';

function PanelOf({ dossier, selected }: { dossier: string; selected: Selected }) {
  if (selected.kind === 'passage') return <PassagePanel passage={selected.passage} />;
  if (selected.kind === 'discrepancy') return <DiscrepancyPanel discrepancy={selected.discrepancy} />;
  if (selected.kind === 'edge') {
    const { edge } = selected;
    return edge.kind === 'evidence' ? <EvidencePanel dossier={dossier} edge={edge} /> : <EdgePanel edge={edge} />;
  }
  const { node } = selected;
  switch (node.kind) {
    case 'claim':
      return <ClaimPanel dossier={dossier} claim={node.id} />;
    case 'case':
    case 'study':
      return <StudyPanel dossier={dossier} work={node.id} />;
    case 'finding':
      return <FindingPanel dossier={dossier} id={node.id} study={node.study} />;
    case 'event':
      return <EventPanel dossier={dossier} id={node.id} />;
    case 'topic':
      return <TopicPanel dossier={dossier} topic={node} />;
  }
}

export function SelectedPanel({ dossier, id }: { dossier: string; id: string }) {
  const { selected, waiting, failed } = useSelected(dossier, id);
  if (selected) return <PanelOf dossier={dossier} selected={selected} />;
  if (waiting) return <Waiting what="what is selected" lines={10} />;
  if (failed?.error) return <Failed what="What is selected" error={failed.error} retry={() => void failed.refetch()} />;
  return <NotFound id={id} />;
}
