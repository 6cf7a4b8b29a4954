// The course of the patient: the drawing with its key, what was measured, what the case does not say, and the events in words.
import { type ReactNode, useCallback } from 'react';
import type { CourseAnswer, CourseSeries } from '../../server/api/contract.ts';
import { NodeLink } from '../words/node-link.tsx';
import { makeAxis } from './axis.ts';
import { courseItems, gapLetter } from './course-items.ts';
import { drawCourse } from './draw-course.ts';
import { drawSeries, plotPoints } from './draw-series.ts';
import { EventTable } from './event-table.tsx';
import { PlotFigure } from './plot-figure.tsx';

/** Narrower than this there is no room for labels beside the marks: numbers lead to the table. */
const LABELS_FROM = 760;

type Extent = NonNullable<CourseAnswer['extent']>;

/** Every drawing of the page has the same axis. */
const axisFor = (extent: Extent, width: number) =>
  width < LABELS_FROM ? makeAxis(extent, width, 66, 8) : makeAxis(extent, width, 92, 16);

function CourseDrawing({ course, extent }: { course: CourseAnswer; extent: Extent }): ReactNode {
  const draw = useCallback(
    (width: number) => {
      const axis = axisFor(extent, width);
      const labels = width >= LABELS_FROM;
      return drawCourse(course, courseItems(course, axis, labels), axis, width, labels);
    },
    [course, extent],
  );
  return (
    <PlotFigure
      draw={draw}
      label={`The course of the patient in months from ${course.zero?.label ?? 'its start'}: ${course.bars.length} courses of treatment and ${course.marks.length} events. The table below says the same in words.`}
    />
  );
}

function SeriesDrawing({ series, extent }: { series: readonly CourseSeries[]; extent: Extent }): ReactNode {
  const draw = useCallback((width: number) => drawSeries(series, axisFor(extent, width), width), [series, extent]);
  const unit = series[0]?.unit;
  const words = series.flatMap(({ name, points }) => points.map((point) => `${name} ${point.words}, ${point.at.words}`));
  return (
    <>
      <p className="series-name">
        {series.map(({ name }) => name).join('; ')}
        <span className="quiet"> {unit ? `in ${unit}` : 'no unit given'}</span>
      </p>
      <PlotFigure draw={draw} label={`Measured: ${words.join('. ')}`} />
    </>
  );
}

/** Series of one unit share a drawing. */
function byUnit(series: readonly CourseSeries[]): CourseSeries[][] {
  const units = new Map<string | null, CourseSeries[]>();
  for (const one of series.filter((each) => plotPoints([each]).length > 0))
    units.set(one.unit, [...(units.get(one.unit) ?? []), one]);
  return [...units.values()];
}

function Key({ zero }: Pick<CourseAnswer, 'zero'>): ReactNode {
  return (
    <ul className="course-key">
      <li>
        <span className="key-mark" aria-hidden="true" /> time told
      </li>
      <li>
        <span className="key-mark uncertain" aria-hidden="true" /> time uncertain: the first place that agrees with what is told;
        the whisker spans all of them
      </li>
      <li>
        <span className="key-bar" aria-hidden="true" /> drug given; the line under a bar spans where its ends can lie
      </li>
      <li>
        <span className="key-bar hatched" aria-hidden="true" /> end not told
      </li>
      <li>
        <span className="key-bar off" aria-hidden="true" /> no drug, by implication
      </li>
      <li>
        <span className="key-bar gap" aria-hidden="true" /> not told
      </li>
      {zero && zero.date === null && zero.earliest && (
        <li>
          <span className="key-bar year" aria-hidden="true" /> start of a year, as far as it can be told
        </li>
      )}
    </ul>
  );
}

const Gaps = ({ gaps }: Pick<CourseAnswer, 'gaps'>): ReactNode => (
  <section aria-labelledby="not-told-heading">
    <h3 id="not-told-heading">What the case does not say</h3>
    <ul className="gap-list">
      {gaps.map((gap, index) => (
        <li key={gap.id}>
          <b className="gap-letter">{gapLetter(index)}</b>
          <span>
            {gap.words} {gap.event && <NodeLink id={gap.event}>The event</NodeLink>}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

export function CourseView({ course }: { course: CourseAnswer }): ReactNode {
  const { zero, extent } = course;
  return (
    <>
      {zero && (
        <p className="zero-words">
          <b>Zero: {zero.label}.</b> Its date: {zero.date ?? zero.words}
          {zero.earliest && zero.latest && (
            <span className="quiet">
              {' '}
              By all that is told it lies between {zero.earliest} and {zero.latest}.
            </span>
          )}
        </p>
      )}
      {extent && (
        <figure className="course-figure">
          <CourseDrawing course={course} extent={extent} />
          <figcaption>
            <p className="quiet">
              Above, months from zero and, where it can be told, the calendar. All places together are one possible course, not
              the course.
            </p>
            <Key zero={zero} />
          </figcaption>
          {byUnit(course.series).map((series) => (
            <SeriesDrawing key={series[0]?.name} series={series} extent={extent} />
          ))}
        </figure>
      )}
      {course.gaps.length > 0 && <Gaps gaps={course.gaps} />}
      <section aria-labelledby="events-heading">
        <h3 id="events-heading">The events in words</h3>
        <EventTable marks={course.marks} />
      </section>
    </>
  );
}
