// Text as Base64url without padding, and back (RFC 4648, section 5), by what browsers and Node.js have alike.

/** The text is written as UTF-8. */
export const writeBase64url = (text: string): string =>
  btoa(String.fromCodePoint(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** Throws for what is no Base64url; bytes that are no UTF-8 become U+FFFD. */
export const readBase64url = (written: string): string => {
  const letters = atob(written.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter.codePointAt(0) ?? 0));
};
