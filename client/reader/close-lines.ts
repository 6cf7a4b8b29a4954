// Line breaks of the page closed up for reading: a break after a hyphen or slash vanishes, any other becomes a space.

/** For display only: offsets of the result are not those of the text. */
export const closeLines = (words: string): string => words.replace(/([-/×])[ \t\r]*\n\s*/g, '$1').replace(/[ \t\r]*\n\s*/g, ' ');
