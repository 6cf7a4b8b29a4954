// One proposed claim to be judged: its words, its citations, and what is to become of it.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ClaimView, Edit, Topic } from '../../server/api/contract.ts';
import { intoView } from '../words/into-view.ts';
import { changeOf, type ClaimForm, formOf, listMissing } from './claim-form.ts';
import { CitationFields } from './citation-fields.tsx';
import { keepForm, readForm } from './kept-forms.ts';
import { MergeForm } from './merge-form.tsx';
import { Pick } from './pick.tsx';
import { SplitForm } from './split-form.tsx';

const KINDS: readonly ClaimView['kind'][] = [
  'unsorted',
  'definition',
  'finding',
  'observation',
  'inference',
  'opinion',
  'recommendation',
];
const VOICES = [
  { value: 'source-authors', label: 'taken from a source' },
  { value: 'citing-authors', label: 'the authors’ own' },
] as const;

interface Props {
  dossier: string;
  claim: ClaimView;
  topics: readonly Topic[];
  /** Claims that it can be merged with. */
  others: readonly ClaimView[];
  name: (id: string) => string;
  busy: boolean;
  /** Whether it was done. */
  act: (edits: readonly Edit[]) => Promise<boolean>;
}

export function ClaimEditor({ dossier, claim, topics, others, name, busy, act }: Props): ReactNode {
  const now = formOf(claim);
  const [form, setForm] = useState<ClaimForm>(() => readForm(dossier, claim.id, now) ?? now);
  const [doing, setDoing] = useState<'split' | 'merge' | null>(null);
  /** How often it was tried to accept it. */
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const change = changeOf(form, claim);
    keepForm(dossier, claim.id, Object.keys(change).length > 0 ? form : null);
  }, [dossier, claim, form]);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      element.current?.requestSubmit();
    };
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  }, []);
  const missing = listMissing(form);
  const set = <K extends keyof ClaimForm>(field: K, value: ClaimForm[K]): void => setForm({ ...form, [field]: value });
  const accept = (): void => {
    setTries(tries + 1);
    if (missing.length === 0) void act([{ kind: 'accept', claim: claim.id, change: changeOf(form, claim) }]);
  };
  return (
    <form
      ref={element}
      className="claim-editor"
      aria-label={`Claim: ${claim.label}`}
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <label className="field wide">
        <span>The claim in plain words</span>
        <textarea rows={3} value={form.statement} onChange={(event) => set('statement', event.target.value)} />
      </label>
      <label className="field wide">
        <span>A few words for the picture</span>
        <input maxLength={64} value={form.label} onChange={(event) => set('label', event.target.value)} />
      </label>
      <Pick
        label="Topic"
        value={form.topic}
        options={topics.map(({ id, label }) => ({ value: id, label }))}
        pick={(value) => set('topic', value)}
      />
      <Pick
        label="Kind"
        value={form.kind}
        options={KINDS.map((value) => ({ value, label: value }))}
        pick={(value) => set('kind', value)}
      />
      <Pick label="Whose statement" value={form.voice} options={VOICES} pick={(value) => set('voice', value)} />
      {form.lines.map((line, at) => (
        <CitationFields
          key={line.study}
          line={line}
          name={name(line.study)}
          because={claim.evidence[at]?.asCited?.because ?? null}
          change={(changed) => set('lines', form.lines.with(at, changed))}
        />
      ))}
      {tries > 0 && missing.length > 0 && (
        <div key={tries} ref={intoView} role="alert" className="missing">
          <p>Before it can be accepted, it needs:</p>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="buttons">
        <button type="submit" className="primary" disabled={busy} title="Ctrl+Enter">
          Accept
        </button>
        <button
          type="button"
          disabled={busy || Object.keys(changeOf(form, claim)).length === 0}
          onClick={() => void act([{ kind: 'change', claim: claim.id, change: changeOf(form, claim) }])}
        >
          Save, judge later
        </button>
        <button type="button" disabled={busy} onClick={() => void act([{ kind: 'reject', claim: claim.id }])}>
          Reject
        </button>
        <button type="button" aria-expanded={doing === 'split'} onClick={() => setDoing(doing === 'split' ? null : 'split')}>
          Split…
        </button>
        <button
          type="button"
          aria-expanded={doing === 'merge'}
          disabled={others.length === 0}
          onClick={() => setDoing(doing === 'merge' ? null : 'merge')}
        >
          Merge…
        </button>
      </div>
      {doing === 'split' && <SplitForm claim={claim} name={name} busy={busy} act={act} />}
      {doing === 'merge' && <MergeForm claim={claim} others={others} busy={busy} act={act} />}
    </form>
  );
}
