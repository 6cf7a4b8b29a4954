// Search over everything from one box: claims, studies, findings and passages, by keyboard alone. WAI-ARIA combobox.
import { useQueryClient } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { useState } from 'react';
import type { SearchHit } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { groupHits, hitKindWords, stepTo } from './group-hits.ts';
import { HitView } from './hit-view.tsx';
import { SEARCH_BOX } from './search-box-id.ts';
import './search.css';
import { useSearch } from './use-search.ts';
import { useSlash } from './use-slash.ts';

export function Search() {
  const dossier = useExplorer((state) => state.dossier) ?? '';
  const [text, setText] = useState('');
  const client = useQueryClient();
  useSlash(SEARCH_BOX);

  const { groups, waiting, failed, news, retry } = useSearch(dossier, text);
  const hits = groups.flatMap((group) => group.hits);

  const choose = (hit: SearchHit): void => {
    setText('');
    // In a task of its own: what is opened is drawn at once, and whoever writes on must not write into words about to be cleared.
    setTimeout(() => actions.open(stepTo(hit)));
  };
  // Enter pressed before the answer came: open its best hit when it is there, unless something else was written since.
  const chooseBest = async (box: HTMLInputElement): Promise<void> => {
    const answered = await client.fetchQuery(queries.search(dossier, text.trim())).catch(() => null);
    const best = groupHits(answered?.items ?? [])[0]?.hits[0];
    if (best && box.value === text) choose(best);
  };

  const { isOpen, highlightedIndex, getInputProps, getLabelProps, getMenuProps, getItemProps } = useCombobox({
    items: hits,
    inputId: SEARCH_BOX,
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => hit?.title ?? '',
    itemToKey: (hit) => (hit ? `${hit.kind}-${hit.id}` : null),
    // Letters are written by the box's own onChange, and a choice clears the box itself: only Escape is left. Whatever else downshift
    // tells comes a round later, when somebody may have begun to write again.
    onInputValueChange: ({ type, inputValue }) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setText(inputValue);
    },
    stateReducer: (state, { type, changes }) => {
      // Leaving the box chooses nothing, and what was chosen is not written into it.
      if (type === useCombobox.stateChangeTypes.InputBlur)
        return { ...changes, selectedItem: null, inputValue: state.inputValue };
      if (type !== useCombobox.stateChangeTypes.InputKeyDownEnter) return changes;
      if (!waiting) return { ...changes, inputValue: '' };
      return state;
    },
    onStateChange: ({ type, selectedItem }) => {
      const chosen = type === useCombobox.stateChangeTypes.InputKeyDownEnter || type === useCombobox.stateChangeTypes.ItemClick;
      if (chosen && selectedItem) choose(selectedItem);
    },
  });
  const shown = isOpen && text.trim() !== '';

  return (
    <search className="search">
      <label {...getLabelProps()} htmlFor={SEARCH_BOX} className="unseen">
        Search claims, studies, findings and passages
      </label>
      <input
        {...getInputProps({
          // At once, not after downshift's own round: quick typing would lose letters.
          onChange: (event) => setText(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key === 'Enter' && waiting) void chooseBest(event.currentTarget);
          },
        })}
        {...(highlightedIndex >= hits.length ? { 'aria-activedescendant': undefined } : {})}
        type="text"
        inputMode="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder="Search everything"
      />
      <kbd aria-hidden="true">/</kbd>
      <div className="search-results" hidden={!shown}>
        <div {...getMenuProps({ 'aria-label': 'Search results' })}>
          {shown &&
            groups.map((group) => (
              <div key={group.kind} role="group" aria-label={hitKindWords[group.kind]}>
                <p className="hit-kind" aria-hidden="true">
                  {hitKindWords[group.kind]}
                </p>
                {group.hits.map((hit) => {
                  const index = hits.indexOf(hit);
                  return (
                    <div
                      key={hit.id}
                      {...getItemProps({ item: hit, index })}
                      className={index === highlightedIndex ? 'hit highlighted' : 'hit'}
                    >
                      <HitView hit={hit} />
                    </div>
                  );
                })}
              </div>
            ))}
        </div>
        <p className="search-news" aria-hidden="true">
          {news}
        </p>
        {shown && failed && (
          <button type="button" onPointerDown={(event) => event.preventDefault()} onClick={retry}>
            Try again
          </button>
        )}
      </div>
      <p className="unseen" role="status">
        {shown ? news : ''}
      </p>
    </search>
  );
}
