// Headings of papers: the names that sections commonly bear, and lines that look like a heading.
// Names after the IMRaD scheme and JATS `sec-type` (ANSI/NISO Z39.96), with their Spanish, Portuguese, French and German forms.

const NAMES = [
  'abstract|summary|resumen|resumo|résumé|zusammenfassung|background|introduction|introducción|introdução|einleitung',
  '(?:(?:materials?|patients?|subjects?|participants?|animals?)\\s*(?:,|and|&)\\s*)*(?:methods?|methodology|procedures?)|experimental(?: (?:section|procedures?|design))?|study design|metodología|métodos|métodos y materiales|procedimientos metodológicos|methoden',
  'results?(?: (?:and|&) discussions?)?|findings|resultados(?: y discusión)?|ergebnisse|discussions?(?: and conclusions?)?|discusión|discussão|diskussion',
  'conclusions?(?: and .{3,40})?|concluding remarks|conclusión|conclusiones|considerações finais|limitations|case (?:report|presentation|description|history|summary)s?|clinical case|the case|case series|literature review|review of (?:the )?literature|objectives?|aims?|statistical analys[ie]s|data analysis|outcomes?',
  "acknowledge?ments?|agradecimientos|funding(?: sources?)?|conflicts? of interests?|competing interests?|disclosures?|author(?:s’|s'|s)? contributions?|contributors|ethics(?: statement| approval.{0,30})?|data availability(?: statement)?|availability of data.{0,30}|consent(?: for publication)?|supplementary (?:materials?|information|data)|supporting information|appendix(?: [a-z0-9])?|abbreviations|list of abbreviations|key ?words|palabras clave|colaboradores|orcid|notes|footnotes|about the authors?",
].join('|');
const NUMBERING = '(?:(?:[0-9]{1,2}(?:\\.[0-9]{1,2}){0,3}|[IVX]{1,4}|[A-H])[.)]?\\s+)?';
const NAMED = new RegExp(`^${NUMBERING}(?:${NAMES})\\s*[:.]?$`, 'iu');
const REFERENCES = new RegExp(
  `^${NUMBERING}(?:(?:list of |selected |cited )?references?(?: list| cited| and (?:further )?(?:notes|reading|recommended reading))?|bibliograph(?:y|ie|ía)|bibliografía|bibliografia|literature(?: cited)?|works cited|literatur(?:verzeichnis)?|referencias(?: bibliográficas)?|referências(?: bibliográficas)?|références(?: bibliographiques)?|riferimenti bibliografici|参考文献|文献)\\s*[:.]?$`,
  'iu',
);
const NUMBERED = /^(?:[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.?|[0-9]{1,2}\.)\s+\p{Lu}[^.!?]{2,90}$/u;

/** "R E F E R E N C E S" as extractors leave headings set wide. */
const closeUp = (words: string): string => (/^(?:\p{Lu}\s){3,}\p{Lu}$/u.test(words) ? words.replace(/\s/g, '') : words);

/** The heading of a reference list, by its name. */
export const isReferencesHeading = (words: string): boolean => words.length < 60 && REFERENCES.test(closeUp(words));

/** A heading by its name. */
export const isNamedHeading = (words: string): boolean => words.length < 90 && NAMED.test(closeUp(words));

/** A heading by its number: `2.3. Statistical analysis`. */
export const isNumberedHeading = (words: string): boolean => NUMBERED.test(words);

/** Where the front matter (title, names, affiliations) is over: a heading or a run-in heading, or how a letter begins. */
export const opensBody = (words: string): boolean =>
  /^(?:to the editors?|dear (?:editors?|sirs?|madam)\b.{0,30}?)\s?[:,—–]/i.test(words) ||
  /^(?:abstract|summary|introduction|background|key ?words|resumen|resumo|objectives?|purpose)\b\s*(?:[:.—–-]|\s{2,}|$)/iu.test(
    closeUp(words),
  ) ||
  /^(?:ABSTRACT|SUMMARY)\b/.test(words) ||
  (isNamedHeading(words) && /intro|background|summary|abstract/i.test(words));
