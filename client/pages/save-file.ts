// Hands a file to the reader: the browser saves it where it saves downloads. Nothing is sent anywhere.

/** @param name with its ending; @param type media type, e.g. `text/csv` */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
