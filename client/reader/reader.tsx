// The reader: the case's words in reading order, marked by what rests on them; the whole text where it is attached.
// Selecting words selects in the graph, and what is selected in the graph is marked in the words.
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { DossierDetail, PassageUse, TextAnswer } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { Answer } from '../words/answer.tsx';
import '../words/words.css';
import { PassageList } from './passage-list.tsx';
import './reader.css';
import { ReaderKey } from './reader-key.tsx';
import { SourceWords } from './source-words.tsx';
import { useReading } from './use-reading.ts';
import { useScrollTo } from './use-scroll-to.ts';
import { useWordsAsButton } from './use-words-as-button.ts';
import { WholeText } from './whole-text.tsx';

interface Props {
  detail: DossierDetail;
  passages: readonly PassageUse[];
  text: TextAnswer | null;
}

function Words({ detail, passages, text }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const reading = useReading(detail.id, passages);
  useScrollTo(root, reading);
  useWordsAsButton(root);
  const ofCase = useMemo(() => passages.filter((passage) => passage.work === detail.case), [passages, detail.case]);
  const ofSources = useMemo(() => passages.filter((passage) => passage.work !== detail.case), [passages, detail.case]);
  const lost = useMemo(() => (text ? ofCase.filter((passage) => passage.spans.length === 0) : []), [text, ofCase]);
  return (
    <div ref={root}>
      <ReaderKey detail={detail} text={text} />
      {text ? (
        <div className="whole-text quote" lang="en">
          <WholeText of={text} passages={ofCase} reading={reading} />
        </div>
      ) : (
        <PassageList passages={ofCase} reading={reading} />
      )}
      {lost.length > 0 && (
        <section>
          <h2>Not found in the attached text</h2>
          <PassageList passages={lost} reading={reading} />
        </section>
      )}
      <SourceWords passages={ofSources} reading={reading} />
    </div>
  );
}

export function Reader() {
  const dossier = useExplorer((state) => state.dossier) ?? '';
  const detail = useQuery({ ...queries.dossier(dossier), enabled: dossier !== '' });
  const passages = useQuery({ ...queries.passages(dossier), enabled: dossier !== '' });
  const attached = detail.data?.textState.attached ?? false;
  const text = useQuery({ ...queries.text(dossier), enabled: attached });
  return (
    <div className="reader">
      <h2>What the case says</h2>
      <Answer query={detail} what="the dossier" lines={12}>
        {(head) => (
          <Answer query={passages} what="the passages" lines={12}>
            {({ items }) =>
              attached ? (
                <Answer query={text} what="the attached text" lines={12}>
                  {(whole) => <Words detail={head} passages={items} text={whole} />}
                </Answer>
              ) : (
                <Words detail={head} passages={items} text={null} />
              )
            }
          </Answer>
        )}
      </Answer>
    </div>
  );
}
