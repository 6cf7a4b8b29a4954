// The word `unverified` in a dashed outline: the one look of everything that nobody has checked.

/** `part`: only a part of the fact was not checked. */
export function UnverifiedMark({ part = false }: { part?: boolean }) {
  return (
    <span className="unverified" title="Recalled, and not checked against any record.">
      {part ? 'unverified in part' : 'unverified'}
    </span>
  );
}
