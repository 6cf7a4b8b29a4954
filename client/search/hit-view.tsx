// One hit: its title and the words around the match. Matched pieces come marked from the server, as data, not as markup.
import type { SearchHit } from '../../server/api/contract.ts';

export function HitView({ hit }: { hit: SearchHit }) {
  return (
    <>
      <span className="hit-title">{hit.title}</span>
      <span className={hit.kind === 'passage' ? 'hit-words printed' : 'hit-words'}>
        {hit.excerpt.map((piece, index) =>
          piece.match ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
        )}
      </span>
    </>
  );
}
