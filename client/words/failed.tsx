// A panel whose question failed: what went wrong in words, and a way to try again.

/** `what` completes "… could not be read". */
export function Failed({ what, error, retry }: { what: string; error: Error; retry: () => void }) {
  return (
    <div className="failed" role="alert">
      <p>
        <b>{what} could not be read.</b>
      </p>
      <p>{error.message}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
