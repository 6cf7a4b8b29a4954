// The timeline: the course of the patient as far as the case tells it, and below it the studies by year.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queries } from '../api/queries.ts';
import { PageFrame } from '../pages/page-frame.tsx';
import { Answer } from '../words/answer.tsx';
import { CourseView } from './course-view.tsx';
import { EvidenceTimeline } from './evidence-timeline.tsx';
import './plots.css';
import './timeline.css';

export function TimelinePage({ dossier }: { dossier: string }): ReactNode {
  const course = useQuery(queries.course(dossier));
  const works = useQuery(queries.works(dossier));
  const claims = useQuery(queries.claims(dossier));
  return (
    <PageFrame
      tools={
        course.data && (
          <button type="button" onClick={() => window.print()}>
            Print
          </button>
        )
      }
      lead="No time is drawn more precisely than the case tells it. Press a mark to read its words and the claims it bears on."
    >
      <div className="timeline">
        <Answer query={course} what="the course of the patient">
          {(data) =>
            data.marks.length === 0 ? <p>This dossier tells nothing of the course of a patient.</p> : <CourseView course={data} />
          }
        </Answer>
        <Answer query={works} what="the studies">
          {(studies) => (
            <Answer query={claims} what="the claims">
              {(all) => <EvidenceTimeline works={studies.items} claims={all.items} />}
            </Answer>
          )}
        </Answer>
      </div>
    </PageFrame>
  );
}
