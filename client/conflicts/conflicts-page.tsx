// Conflicts: where the evidence disagrees, topic by topic, with both sides aligned so that a conflict can be seen to be a
// condition.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ConflictView } from '../../server/api/contract.ts';
import { NO_FILTERS } from '../address/address.ts';
import { queries } from '../api/queries.ts';
import { askedKinds } from '../pages/asked-kinds.ts';
import { KindToggles } from '../pages/kind-toggles.tsx';
import { PageFrame } from '../pages/page-frame.tsx';
import { TopicSelect } from '../pages/topic-select.tsx';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { Answer } from '../words/answer.tsx';
import { countBy } from '../words/count-by.ts';
import { useClaimLabels } from '../words/use-claim-labels.ts';
import { usePrinting } from '../words/use-printing.ts';
import { ConflictItem } from './conflict-item.tsx';
import { CONFLICT_KINDS, conflictWords } from './conflict-words.ts';
import './conflicts.css';

function Conflicts({ dossier, items }: { dossier: string; items: readonly ConflictView[] }): ReactNode {
  const topics = useQuery(queries.dossier(dossier)).data?.topics ?? [];
  const ticked = useExplorer(({ filters }) => filters.topic);
  const asked = useExplorer(({ settings }) => settings.kind);
  const opened = useExplorer(({ settings }) => settings.section);
  const label = useClaimLabels(dossier);
  const printing = usePrinting();
  const kinds = askedKinds(asked, CONFLICT_KINDS);
  const inTopic = items.filter(({ topic }) => ticked.length === 0 || ticked.includes(topic));
  const shown = inTopic.filter(({ kind }) => kinds.includes(kind));
  const nameOf = (topic: string): string => topics.find(({ id }) => id === topic)?.label ?? topic;

  // A link to one conflict shows that one.
  const fresh = useRef(true);
  useEffect(() => {
    if (fresh.current && opened) document.getElementById(`conflict-${opened}`)?.scrollIntoView({ block: 'start' });
    fresh.current = false;
  });

  if (items.length === 0) return <p>No evidence of this dossier stands against other evidence.</p>;
  return (
    <>
      <div className="list-tools">
        <KindToggles
          label="Kinds of conflicts"
          kinds={CONFLICT_KINDS}
          words={(kind) => conflictWords[kind].label}
          counts={countBy(inTopic, ({ kind }) => kind)}
        />
        <TopicSelect dossier={dossier} counts={countBy(items, ({ topic }) => topic)} />
        <p className="quiet" role="status">
          {shown.length === items.length ? `${items.length} conflicts` : `${shown.length} of ${items.length} conflicts`}
        </p>
      </div>
      {shown.length === 0 && (
        <p>
          Nothing passes these filters.{' '}
          <button type="button" onClick={() => actions.open({ filters: NO_FILTERS, settings: {} })}>
            Show every conflict
          </button>
        </p>
      )}
      {[...new Set(shown.map(({ topic }) => topic))].map((topic) => (
        <section className="conflict-topic" key={topic} aria-label={nameOf(topic)}>
          <h3>{nameOf(topic)}</h3>
          {shown
            .filter((one) => one.topic === topic)
            .map((one) => (
              <ConflictItem
                key={one.id}
                conflict={one}
                label={label}
                open={printing || opened === one.id}
                toggle={() => actions.set('section', opened === one.id ? null : one.id)}
              />
            ))}
        </section>
      ))}
    </>
  );
}

export function ConflictsPage({ dossier }: { dossier: string }): ReactNode {
  const conflicts = useQuery(queries.conflicts(dossier));
  return (
    <PageFrame
      tools={
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
      }
      lead="Two studies can both be right about different patients. What each side states of its patients, its treatment and its design stands side by side; words are compared, not meanings, and what is not stated is not filled in."
    >
      <Answer query={conflicts} what="the conflicts" lines={10}>
        {({ items }) => <Conflicts dossier={dossier} items={items} />}
      </Answer>
    </PageFrame>
  );
}
