// A claim and its trace: why should I believe it? Its words, its evidence line by line, what speaks against it, what is missing.
import { useQuery } from '@tanstack/react-query';
import type { Trace } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { Answer } from '../words/answer.tsx';
import { NodeLink } from '../words/node-link.tsx';
import { Quotation } from '../words/quotation.tsx';
import { voiceWords } from '../words/voice-words.ts';
import { CopyText } from './copy-text.tsx';
import { LineView } from './line-view.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { Relations } from './relations.tsx';
import { Section } from './section.tsx';
import { StudyFacts } from './study-facts.tsx';
import { TraceNotes } from './trace-notes.tsx';

function TraceView({ trace }: { trace: Trace }) {
  const { claim } = trace;
  const shown = trace.passages.map((passage) => passage.id);
  return (
    <>
      <PanelHeading
        kind={`Claim, ${claim.kind}`}
        aside={
          <>
            <span title={voiceWords[claim.voice].meaning}>{voiceWords[claim.voice].label.toLowerCase()}</span> ·{' '}
            <NodeLink id={trace.topic.id}>{trace.topic.label}</NodeLink>
          </>
        }
      >
        {claim.statement}
      </PanelHeading>
      {claim.note && <p>{claim.note}</p>}
      <Section title="The words it rests on">
        {trace.passages.map((passage) => (
          <Quotation key={passage.id} passage={passage} />
        ))}
      </Section>
      <section className="part evidence" aria-label="Evidence">
        <h3>
          {trace.evidence.length === 0
            ? 'Evidence: none'
            : `Evidence, ${trace.evidence.length === 1 ? 'one study' : `${trace.evidence.length} studies`}`}
        </h3>
        {trace.evidence.map((line) => (
          <article className="line" key={line.id} aria-label={`Evidence from ${line.work.label}`}>
            <h4>
              <NodeLink id={line.work.id}>{line.work.label}</NodeLink>
              {line.work.citationNumber !== null && <span className="quiet"> [{line.work.citationNumber}]</span>}
            </h4>
            <StudyFacts work={line.work} />
            <LineView line={line} places={trace.places} shown={shown} />
          </article>
        ))}
      </section>
      <Relations relations={trace.relations} />
      <TraceNotes trace={trace} />
      <details className="more">
        <summary>The whole trace in plain sentences</summary>
        <ol className="sentences">
          {trace.sentences.map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ol>
        <CopyText what="The trace" texts={[{ label: 'plain text', text: trace.sentences.join('\n') }]} />
      </details>
    </>
  );
}

export function ClaimPanel({ dossier, claim }: { dossier: string; claim: string }) {
  const trace = useQuery(queries.trace(dossier, claim));
  return (
    <Answer query={trace} what="the trace of this claim" lines={12}>
      {(data) => <TraceView trace={data} />}
    </Answer>
  );
}
