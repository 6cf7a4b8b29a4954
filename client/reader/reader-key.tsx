// What the marks of the reader mean, and whether the whole text is here or how to bring it.
import type { DossierDetail, TextAnswer } from '../../server/api/contract.ts';
import { isServed } from '../api/stand-in.ts';

/** How many passages were found, and how, in words. */
function foundWords({ verified, moved, fuzzy, missing }: DossierDetail['textState']): string {
  const differ = fuzzy > 0 ? `, ${fuzzy} with differences` : '';
  const lost = missing > 0 ? `, ${missing} not found` : '';
  return `${verified + moved} passages found word for word${differ}${lost}.`;
}

function NoText({ detail }: { detail: DossierDetail }) {
  const { verified, moved, fuzzy, missing } = detail.textState;
  if (!isServed())
    return (
      <p className="quiet">
        Only the quoted passages are shown, because the text of the case is not passed on.
        {verified + moved + fuzzy + missing > 0 && ` When this page was made it was attached: ${foundWords(detail.textState)}`}
      </p>
    );
  return (
    <p className="quiet">
      Only the quoted passages are shown, because the text of the case is not attached. Whoever has it can attach it; it stays on
      their disk: <code>npm run attach -- {detail.id} path/to/text</code>
    </p>
  );
}

export function ReaderKey({ detail, text }: { detail: DossierDetail; text: TextAnswer | null }) {
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
          The whole text is attached: {foundWords(detail.textState)}
          {!text.sameText && ' It is not the very text that the passages were taken from.'}
        </p>
      ) : (
        <NoText detail={detail} />
      )}
    </div>
  );
}
