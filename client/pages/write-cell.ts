// One cell of a CSV file (RFC 4180) that a spreadsheet may open: what looks like a formula must not be run as one.

/** Quoted where needed; a cell that a spreadsheet would run as a formula starts with an apostrophe (OWASP, CSV injection). */
export function writeCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
