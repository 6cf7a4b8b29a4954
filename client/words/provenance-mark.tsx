// The provenance of one fact: a word, and behind it what the fact rests on. Follows W3C PROV-O in spirit.
import type { Place, Provenance } from '../../server/api/contract.ts';
import { provenanceWords, unverifiedPart } from './provenance-words.ts';
import { UnverifiedMark } from './unverified-mark.tsx';

type Single = NonNullable<Provenance['also']>[number];

function Grounds({ of, places }: { of: Provenance | Single; places: readonly Place[] }) {
  const where = 'where' in of ? (of.where ?? []) : [];
  return (
    <li>
      <b>{provenanceWords[of.status].label}</b>: {provenanceWords[of.status].meaning}
      {of.status === 'unverified' && ` Confidence ${of.confidence}.`}
      {of.status === 'derived' && ` ${of.from}`}
      {of.note && ` ${of.note}`}
      {where.map((id) => {
        const place = places.find((one) => one.id === id);
        return (
          <span className="place" key={id}>
            {place?.address ?? id}
            {place?.read && ` (${place.read})`}
          </span>
        );
      })}
    </li>
  );
}

/** The word stays quiet unless the fact, or a part of it, is unverified. */
export function ProvenanceMark({ of, places = [] }: { of: Provenance; places?: readonly Place[] | undefined }) {
  const part = unverifiedPart(of);
  return (
    <details className="provenance">
      <summary>
        {part === 'none' ? (
          <span className="quiet">{provenanceWords[of.status].label}</span>
        ) : (
          <UnverifiedMark part={part === 'part'} />
        )}
      </summary>
      <ul>
        {[of, ...(of.also ?? [])].map((one, index) => (
          <Grounds key={index} of={one} places={places} />
        ))}
      </ul>
    </details>
  );
}
