// As cited, as checked: one switch flips the whole graph from what the authors use a study for to what was found on
// checking. What turned is said in words, for those who do not see it happen.
import type { ReactNode } from 'react';
import { usePicture } from '../picture/use-picture.ts';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

function turnedWords(turned: { changed: number; added: number; removed: number }): string {
  const parts = [
    turned.changed > 0 ? `${count(turned.changed, 'citation points', 'citations point')} another way` : '',
    turned.added > 0 ? `${count(turned.added, 'line of evidence comes', 'lines of evidence come')} in` : '',
    turned.removed > 0 ? count(turned.removed, 'line of evidence goes', 'lines of evidence go') : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}

export function BasisSwitch(): ReactNode {
  const basis = useExplorer((state) => state.basis);
  const turned = usePicture((state) => state.turned);
  return (
    <div className="basis">
      <div className="switch" role="group" aria-label="Directions shown">
        <button
          type="button"
          aria-pressed={basis === 'cited'}
          title="What the authors of the case use each study for"
          onClick={() => actions.setBasis('cited')}
        >
          As cited
        </button>
        <button
          type="button"
          aria-pressed={basis === 'checked'}
          title="What was found when each citation was checked"
          onClick={() => actions.setBasis('checked')}
        >
          As checked
        </button>
      </div>
      <p className="turned" role="status">
        {turned ? turnedWords(turned) : ''}
      </p>
    </div>
  );
}
