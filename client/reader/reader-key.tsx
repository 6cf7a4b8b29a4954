// What the marks of the reader mean, and whether the whole text is here or how to bring it.
import type { DossierDetail, TextAnswer } from '../../server/api/contract.ts';

export function ReaderKey({ detail, text }: { detail: DossierDetail; text: TextAnswer | null }) {
  const { verified, moved, fuzzy, missing } = detail.textState;
  return (
    <div className="reader-key">
      <p>
        Words are underlined by what rests on them: <span className="use use-supports">support</span>,{' '}
        <span className="use use-disputes">dispute</span>, <span className="use use-neutral">neither</span>,{' '}
        <span className="use use-claim">a claim alone</span>. A number counts the claims; ◇ is an event of the patient, ! a
        discrepancy, ↗ a printed reference.
      </p>
      {text ? (
        <p className="quiet">
          The whole text is attached: {verified + moved} passages found word for word
          {fuzzy > 0 && `, ${fuzzy} with differences`}
          {missing > 0 && `, ${missing} not found`}.
          {!text.sameText && ' It is not the very text that the passages were taken from.'}
        </p>
      ) : (
        <p className="quiet">
          Only the quoted passages are shown, because the text of the case is not attached. Whoever has it can attach it; it stays
          on their disk: <code>npm run attach -- {detail.id} path/to/text</code>
        </p>
      )}
    </div>
  );
}
