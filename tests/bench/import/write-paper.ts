// Papers made by a rule, as JATS XML and as plain text: as many references and citing sentences as are asked for. The same numbers give
// the same paper.
const WORDS =
  'late evening tea delays the onset of sleep in adults who are not used to it while patients of other ages sleep as before'.split(
    ' ',
  );

const words = (number: number, length: number): string =>
  Array.from({ length }, (_, index) => WORDS[(number * 7 + index * 5) % WORDS.length]).join(' ');

const sentence = (number: number): string => `In ${2 + (number % 90)} patients ${words(number, 18)}`;

/** Names that say the number, so that no two papers have the same authors. */
const name = (number: number): string =>
  `Au${Array.from(String(number), (digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;

const paragraphsOf = (references: number): number[][] =>
  Array.from({ length: Math.ceil(references / 4) }, (_, paragraph) =>
    [0, 1, 2, 3].map((at) => paragraph * 4 + at + 1).filter((number) => number <= references),
  );

/** @param number of the paper, which is in its title and its authors' names */
export function writeJatsPaper(number: number, references: number): string {
  const body = paragraphsOf(references)
    .map((cited) => cited.map((one) => `${sentence(one)} [<xref ref-type="bibr" rid="B${one}">${one}</xref>].`).join(' '))
    .map((paragraph) => `<p>${paragraph} ${sentence(number)}.</p>`)
    .join('\n');
  const list = Array.from({ length: references }, (_, index) => {
    const at = index + 1;
    const people = [at, at + 1, at + 2].map(
      (one) => `<name><surname>${name(one)}</surname><given-names>A B</given-names></name>`,
    );
    return `<ref id="B${at}"><label>${at}</label><element-citation publication-type="journal"><person-group person-group-type="author">${people.join('')}</person-group><article-title>Tea ${words(at, 9)}</article-title><source>J Tea Res</source><year>${1980 + (at % 40)}</year><volume>${1 + (at % 40)}</volume><fpage>${at}</fpage><lpage>${at + 8}</lpage><pub-id pub-id-type="doi">10.5555/tea.${at}</pub-id></element-citation></ref>`;
  }).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<article article-type="research-article"><front><journal-meta><journal-title-group><journal-title>Journal of Tea</journal-title></journal-title-group></journal-meta>
<article-meta><title-group><article-title>Tea paper ${number}</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>${name(number)}</surname><given-names>C</given-names></name></contrib></contrib-group><pub-date><year>2020</year></pub-date></article-meta></front>
<body><sec><title>Introduction</title>
${body}
</sec></body><back><ref-list>
${list}
</ref-list></back></article>
`;
}

export function writeTextPaper(number: number, references: number): string {
  const body = paragraphsOf(references)
    .map((cited) => `${cited.map((one) => `${sentence(one)} [${one}].`).join(' ')} ${sentence(number)}.`)
    .join('\n\n');
  const list = Array.from({ length: references }, (_, index) => {
    const at = index + 1;
    const people = [at, at + 1, at + 2].map((one) => `${name(one)} AB`).join(', ');
    return `[${at}] ${people}. Tea ${words(at, 9)}. J Tea Res. ${1980 + (at % 40)};${1 + (at % 40)}:${at}-${at + 8}.`;
  }).join('\n');
  return `Tea paper ${number}\n\n${name(number)} C\n\nIntroduction\n\n${body}\n\nReferences\n\n${list}\n`;
}
