// Evidence items about an invented gene and invented substances, in the form of CIViC's exports.

/** Columns of the exports of the years up to 2022. */
const OLD =
  'gene variant disease doid phenotypes drugs drug_interaction_type evidence_type evidence_direction evidence_level clinical_significance evidence_statement citation_id source_type citation nct_ids rating evidence_status evidence_id variant_origin last_review_date evidence_civic_url'.split(
    ' ',
  );

/** What the newer exports call the same. */
const NEW: Readonly<Record<string, string>> = {
  drugs: 'therapies',
  drug_interaction_type: 'therapy_interaction_type',
  clinical_significance: 'significance',
  gene: 'molecular_profile',
};

export type Item = Readonly<Record<string, string>>;

/** An item that says that a variant makes a tumour of leaves respond to steam. */
export const ITEM: Item = {
  gene: 'TEA1',
  variant: 'V12L',
  disease: 'Leaf Tumor',
  doid: '9001',
  drugs: 'Steamib',
  evidence_type: 'Predictive',
  evidence_direction: 'Supports',
  evidence_level: 'B',
  clinical_significance: 'Sensitivity/Response',
  evidence_statement: 'Eleven of 14 leaves with TEA1 V12L were soft after Steamib.',
  citation_id: '90000001',
  source_type: 'PubMed',
  citation: 'Hale et al., 2011, J Tea',
  rating: '4',
  evidence_status: 'accepted',
  evidence_id: '1',
  variant_origin: 'Somatic',
  last_review_date: '2015-06-21 16:49:38 UTC',
  evidence_civic_url: 'https://civic.example/items/1',
};

/** The next item, changed. */
export const item = (id: number, change: Item = {}): Item => ({ ...ITEM, evidence_id: String(id), ...change });

/** A table of the items, tabs between the cells. */
export const writeItems = (items: readonly Item[], isNew = false): string => {
  const columns = isNew ? OLD.filter((name) => name !== 'variant') : OLD;
  const cell = (one: Item, name: string): string =>
    isNew && name === 'gene' ? [one['gene'], one['variant']].filter(Boolean).join(' ') : (one[name] ?? '');
  const lines = items.map((one) => columns.map((name) => cell(one, name)).join('\t'));
  return [columns.map((name) => (isNew ? (NEW[name] ?? name) : name)).join('\t'), ...lines, ''].join('\n');
};
