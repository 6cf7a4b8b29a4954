// A link to something that is not there (any more): says so, and offers the search.
import { SEARCH_BOX } from '../search/search-box-id.ts';
import { actions } from '../store/explorer.ts';
import { PanelHeading } from './panel-heading.tsx';

export function NotFound({ id }: { id: string }) {
  return (
    <>
      <PanelHeading kind="Not found">Nothing here is called “{id}”</PanelHeading>
      <p>
        The link may be older than this dossier, or it was cut off on its way. Ids are permanent, so something of this name may
        never have been here.
      </p>
      <p className="buttons">
        <button type="button" onClick={() => document.getElementById(SEARCH_BOX)?.focus()}>
          Search the dossier
        </button>
        <button type="button" onClick={() => actions.select(null)}>
          Show the whole picture
        </button>
      </p>
    </>
  );
}
