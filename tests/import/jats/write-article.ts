// Small JATS articles for tests, all invented.

/** A reference list of journal articles, one for each label: `<ref id="B1"><label>1</label>…`. */
export function writeRefs(labels: readonly string[]): string {
  return labels
    .map(
      (label, index) =>
        `<ref id="B${index + 1}"><label>${label}</label><element-citation publication-type="journal"><person-group person-group-type="author"><name><surname>Weide</surname><given-names>A${index}</given-names></name></person-group><article-title>Willows of kind ${index + 1}</article-title><source>J Tree Sci</source><year>${2000 + index}</year><volume>${10 + index}</volume><fpage>${100 + index}</fpage><lpage>${109 + index}</lpage></element-citation></ref>`,
    )
    .join('');
}

/** An article with a body and a reference list. */
export function writeArticle(body: string, refs = writeRefs(['1', '2', '3', '4', '5', '6', '7', '8'])): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3//EN" "JATS-archivearticle1.dtd">
<article article-type="research-article" xmlns:xlink="http://www.w3.org/1999/xlink"><front><journal-meta><journal-title-group><journal-title>Journal of Trees</journal-title></journal-title-group></journal-meta>
<article-meta><article-id pub-id-type="doi">10.1000/trees.7</article-id><title-group><article-title>On <italic>Salix</italic></article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Erle</surname><given-names>C</given-names></name></contrib></contrib-group><pub-date pub-type="epub"><year>2020</year></pub-date><volume>3</volume><fpage>5</fpage><lpage>9</lpage>
<abstract><p>Willows drink.</p></abstract></article-meta></front><body>${body}</body><back><ref-list>${refs}</ref-list></back></article>`;
}

/** A tagged citation. */
export const cite = (rid: string, printed: string): string => `<xref ref-type="bibr" rid="${rid}">${printed}</xref>`;
