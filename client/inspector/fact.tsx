// One named fact of a list of facts, with what it rests on.
import type { ReactNode } from 'react';
import type { Place, Provenance } from '../../server/api/contract.ts';
import { ProvenanceMark } from '../words/provenance-mark.tsx';

interface Props {
  label: string;
  children: ReactNode;
  provenance?: Provenance | undefined;
  places?: readonly Place[];
}

/** Stands in a `<dl className="facts">`. */
export function Fact({ label, children, provenance, places }: Props) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        {children}
        {provenance && <ProvenanceMark of={provenance} places={places} />}
      </dd>
    </div>
  );
}
