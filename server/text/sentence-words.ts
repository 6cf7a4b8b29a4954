// Words that decide whether a full stop ends a sentence: abbreviations of English scholarly prose, and words that open sentences.
// The lists are ours, gathered from how journals ask authors to abbreviate (ICMJE; CSE Scientific Style and Format, chapter 10).

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Something must follow them in the same sentence. Lower case, inner full stops kept, the last one left out. */
export const NEVER_LAST = words(`
  e.g i.e eg ie cf vs viz approx ca dr drs prof mr mrs ms messrs mt ft gen hon rev sen rep lt col capt sgt mme mlle incl excl
`);

/** They stand before a number, a letter or a bracket: "Fig. 2", "chr. 10", "vol. III". */
export const BEFORE_NUMBER = words(`
  fig figs figure eq eqs eqn eqns ref refs no nos nr n° vol vols sec sect sects tab tabs suppl supp suppls ch chap chaps p pp pg
  art arts ex exx app apps chr chrs ver vers bd jg par paras pt pts ed eds op lit cat cit scheme
`);

/** They may end a sentence, but what follows with a capital is more often a name: only a word that opens sentences decides. */
export const SELDOM_LAST = words(`
  al st sp spp ssp subsp var cv f inc ltd co corp llc gmbh bros dept univ inst hosp natl int assoc soc acad jr sr lab est et
  u.s u.k u.s.a e.u u.n d.c a.m p.m ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
  am med surg clin biol chem phys sci proc trans ann arch j res rep resp n.b nb trans transl
`);

/** A single capital after one of these is a label, not a person's or a genus's initial: "hepatitis B. Patients …". */
export const LABELLED_BY_LETTER = words(`
  type types group groups class classes vitamin vitamins hepatitis panel panels figure figures table tables factor factors
  protein proteins complex appendix phase grade stage chain chains region regions site sites domain domains lane lanes step
  steps part parts box influenza virus coenzyme cyclin immunoglobulin cytochrome haemophilia hemophilia arm cohort model
  experiment category supplement serotype subtype haplotype allele compartment
`);

/** Words that open sentences and are hardly ever names. Lower case. */
export const OPENERS = words(`
  the this these those that there then thus therefore they it its in if we our he she his her however here hence how an and at
  as although after all also both but by because before between based during did do does each even for finally first firstly
  from furthermore further given i indeed interestingly is moreover most my no not nevertheless nonetheless notably on one only
  other others of overall second secondly third several similarly since so some subsequently such surprisingly taken to together
  two three four five under unlike until using upon was were what when whereas where whether which while who why with within
  without you your yet additionally again according accordingly among another are can consequently conversely currently despite
  due importantly instead later like many meanwhile more next once otherwise previous previously recent recently specifically
  still their though through throughout thereafter today would a as until thereby likewise regarding considering following
  compared consistent contrary generally usually often typically data results patients
`);
