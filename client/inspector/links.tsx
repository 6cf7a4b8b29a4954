// A list of links to nodes, each by its name.
import { NodeLink } from '../words/node-link.tsx';
import { useNames } from '../words/use-names.ts';

export function Links({ ids }: { ids: readonly string[] }) {
  const name = useNames();
  if (ids.length === 0) return null;
  return (
    <ul className="links">
      {ids.map((id) => (
        <li key={id}>
          <NodeLink id={id}>{name(id)}</NodeLink>
        </li>
      ))}
    </ul>
  );
}
