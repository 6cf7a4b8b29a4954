// An event of the patient's course: when, what was measured, the words it is printed in, and the claims it bears on.
import { useQuery } from '@tanstack/react-query';
import type { CaseEvent, TimelineAnswer } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { Answer } from '../words/answer.tsx';
import { DirectionMark } from '../words/direction-mark.tsx';
import { NodeLink } from '../words/node-link.tsx';
import { useNames } from '../words/use-names.ts';
import { EventVariants } from './event-variants.tsx';
import { eventValue } from './event-value.ts';
import { Fact } from './fact.tsx';
import { Links } from './links.tsx';
import { NotFound } from './not-found.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { Quotations } from './quotations.tsx';
import { Section } from './section.tsx';

function EventView({ event, timeline }: { event: CaseEvent; timeline: TimelineAnswer }) {
  const name = useNames();
  return (
    <>
      <PanelHeading kind={`Event, ${event.kind.replaceAll('-', ' ')}`} aside={event.whenWords}>
        {event.label}
      </PanelHeading>
      <p>{event.summary}</p>
      <dl className="facts">
        <Fact label="When" provenance={event.provenance}>
          {event.whenWords}
        </Fact>
        {event.estimate && (
          <Fact label="Estimate, not printed" provenance={event.estimate.provenance}>
            {event.estimate.words}
          </Fact>
        )}
        {event.values.map((value, index) => (
          <Fact key={index} label={value.name} provenance={value.provenance}>
            {eventValue(value)}
          </Fact>
        ))}
        {timeline.quantities
          .filter((one) => one.events.includes(event.id))
          .map((one) => (
            <Fact key={one.id} label={one.words} provenance={one.provenance}>
              {one.value ?? 'not known'} {one.unit}
              {one.note && <span className="quiet"> {one.note}</span>}
            </Fact>
          ))}
      </dl>
      <EventVariants variants={timeline.variants.filter((one) => one.event === event.id)} />
      <Section title="The words it rests on" empty={event.passages.length === 0}>
        <Quotations ids={event.passages} />
      </Section>
      <Section title="Claims it bears on" empty={event.bearsOn.length === 0}>
        <ul className="items">
          {event.bearsOn.map((one) => (
            <li key={one.claim}>
              <NodeLink id={one.claim}>{name(one.claim)}</NodeLink>
              <p>
                <DirectionMark direction={one.direction} /> {one.because}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Discrepancies" empty={event.discrepancies.length === 0}>
        <Links ids={event.discrepancies} />
      </Section>
    </>
  );
}

export function EventPanel({ dossier, id }: { dossier: string; id: string }) {
  const timeline = useQuery(queries.timeline(dossier));
  return (
    <Answer query={timeline} what="this event">
      {(data) => {
        const event = data.items.find((one) => one.id === id);
        return event ? <EventView event={event} timeline={data} /> : <NotFound id={id} />;
      }}
    </Answer>
  );
}
