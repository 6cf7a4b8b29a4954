// Text that can be written as UTF-8 without a change.

/** Half characters (lone surrogates) replaced by U+FFFD, as UTF-8 does: offsets stay what they were. */
export const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
