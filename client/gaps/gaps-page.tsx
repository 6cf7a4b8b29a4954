// Gaps: what is missing behind the claims, kind by kind; beside it, what falls if a study falls.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import type { GapView } from '../../server/api/contract.ts';
import { NO_FILTERS } from '../address/address.ts';
import { queries } from '../api/queries.ts';
import { askedKinds } from '../pages/asked-kinds.ts';
import { KindToggles } from '../pages/kind-toggles.tsx';
import { PageFrame } from '../pages/page-frame.tsx';
import { TopicSelect } from '../pages/topic-select.tsx';
import { actions, explorer } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { WhatIf } from '../what-if/what-if.tsx';
import { Answer } from '../words/answer.tsx';
import { countBy } from '../words/count-by.ts';
import { useWorkLabels } from '../words/use-work-labels.ts';
import { GapGroup } from './gap-group.tsx';
import { GAP_KINDS, gapWords } from './gap-words.ts';
import './gaps.css';

function showAll(): void {
  const { kind: _kind, ...settings } = explorer.getState().settings;
  actions.open({ filters: NO_FILTERS, settings });
}

function Gaps({ dossier, items }: { dossier: string; items: readonly GapView[] }): ReactNode {
  const ticked = useExplorer(({ filters }) => filters.topic);
  const asked = useExplorer(({ settings }) => settings.kind);
  const name = useWorkLabels(dossier);
  const kinds = askedKinds(asked, GAP_KINDS);
  const inTopic = items.filter(({ topic }) => ticked.length === 0 || (topic !== null && ticked.includes(topic)));
  const shown = inTopic.filter(({ kind }) => kinds.includes(kind));
  if (items.length === 0) return <p>Nothing is missing that this program looks for.</p>;
  return (
    <>
      <div className="list-tools">
        <KindToggles
          label="Kinds of gaps"
          kinds={GAP_KINDS}
          words={(kind) => gapWords[kind].label}
          counts={countBy(inTopic, ({ kind }) => kind)}
        />
        <TopicSelect dossier={dossier} counts={countBy(items, ({ topic }) => topic)} />
        <p className="quiet" role="status">
          {shown.length === items.length ? `${items.length} gaps` : `${shown.length} of ${items.length} gaps`}
        </p>
      </div>
      {shown.length === 0 && (
        <p>
          Nothing passes these filters.{' '}
          <button type="button" onClick={showAll}>
            Show every gap
          </button>
        </p>
      )}
      {kinds.map((kind) => {
        const gaps = shown.filter((gap) => gap.kind === kind);
        return gaps.length === 0 ? null : <GapGroup key={kind} kind={kind} gaps={gaps} name={name} />;
      })}
    </>
  );
}

export function GapsPage({ dossier }: { dossier: string }): ReactNode {
  const gaps = useQuery(queries.gaps(dossier));
  const whatIf = useRef<HTMLDivElement>(null);
  return (
    <PageFrame
      tools={
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
      }
    >
      <div className="gaps-page">
        <button type="button" className="to-what-if" onClick={() => whatIf.current?.scrollIntoView()}>
          What if a study falls?
        </button>
        <div className="gaps-beside">
          <div className="gaps">
            <Answer query={gaps} what="the gaps" lines={12}>
              {({ items }) => <Gaps dossier={dossier} items={items} />}
            </Answer>
          </div>
          <div className="gaps-what-if" ref={whatIf}>
            <WhatIf dossier={dossier} />
          </div>
        </div>
      </div>
    </PageFrame>
  );
}
