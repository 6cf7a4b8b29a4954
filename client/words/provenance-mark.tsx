// The provenance of one fact: a word, and behind it what the fact rests on. Follows W3C PROV-O in spirit.
import { useId, useState } from 'react';
import type { Place, Provenance } from '../../server/api/contract.ts';
import { provenanceWords, unverifiedPart } from './provenance-words.ts';
import { UnverifiedMark } from './unverified-mark.tsx';

type Single = NonNullable<Provenance['also']>[number];

function Ground({ of, places }: { of: Provenance | Single; places: readonly Place[] }) {
  const { label, meaning } = provenanceWords[of.status];
  const where = 'where' in of ? (of.where ?? []) : [];
  return (
    <span className="one-ground">
      <b>{label}</b>: {meaning}
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
    </span>
  );
}

const NONE: readonly Place[] = [];

/** The word stays quiet unless the fact, or a part of it, is unverified; pressing it shows the grounds. */
export function ProvenanceMark({ of, places = NONE }: { of: Provenance; places?: readonly Place[] | undefined }) {
  const [open, setOpen] = useState(false);
  const grounds = useId();
  const part = unverifiedPart(of);
  return (
    <>
      {' '}
      <button
        type="button"
        className={`provenance provenance-${part}`}
        aria-expanded={open}
        aria-controls={open ? grounds : undefined}
        title="What this rests on"
        onClick={() => setOpen(!open)}
      >
        {part === 'none' ? provenanceWords[of.status].label : <UnverifiedMark part={part === 'part'} />}
      </button>
      {open && (
        <span className="grounds" id={grounds}>
          {[of, ...(of.also ?? [])].map((one, index) => (
            <Ground key={index} of={one} places={places} />
          ))}
        </span>
      )}
    </>
  );
}
