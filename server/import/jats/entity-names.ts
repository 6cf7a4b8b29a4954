// Names of characters that publishers' external DTDs declare and that JATS files therefore use without declaring them: ISO 8879 added
// Latin, Greek, publishing and technical sets, and the names of HTML. A DTD is never fetched and nothing that a file declares is expanded.

/** Names in the order of their code points, each list from its first on; `_` where a code point has no name. */
const IN_ORDER: readonly [first: number, names: string][] = [
  [
    160,
    `
  nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para
  middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute
  Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute
  THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde
  ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`,
  ],
  [
    256,
    `
  Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr
  emacr _ _ Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil _ Hcirc hcirc Hstrok hstrok Itilde
  itilde Imacr imacr _ _ Iogon iogon Idot inodot IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil
  Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr _ _ Odblac
  odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron Tcedil
  tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc
  Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron`,
  ],
  [
    913,
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho _ Sigma Tau Upsilon Phi Chi Psi Omega',
  ],
  [
    945,
    `
  alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmav sigma tau upsilon phi chi psi
  omega`,
  ],
];

/** Names with their code points. */
const BY_NUMBER = `
  fnof=402 inodot=305 imath=305 gacute=501 circ=710 caron=711 breve=728 dot=729 ring=730 ogon=731 tilde=732 dblac=733
  ensp=8194 emsp=8195 emsp13=8196 emsp14=8197 numsp=8199 puncsp=8200 thinsp=8201 hairsp=8202 zwnj=8204 zwj=8205 lrm=8206
  rlm=8207 dash=8208 hyphen=8208 ndash=8211 mdash=8212 horbar=8213 Verbar=8214 lsquo=8216 rsquo=8217 rsquor=8217 lsquor=8218
  sbquo=8218 ldquo=8220 rdquo=8221 rdquor=8221 ldquor=8222 bdquo=8222 dagger=8224 Dagger=8225 bull=8226 nldr=8229 hellip=8230
  mldr=8230 permil=8240 pertenk=8241 prime=8242 Prime=8243 tprime=8244 bprime=8245 lsaquo=8249 rsaquo=8250 caret=8257
  hybull=8259 oline=8254 frasl=8260 euro=8364 tdot=8411 incare=8453 planck=8463 hbar=8463 plankv=8463 image=8465 ell=8467
  numero=8470 copysr=8471 weierp=8472 real=8476 rx=8478 trade=8482 ohm=8486 mho=8487 angst=8491 alefsym=8501 aleph=8501
  frac13=8531 frac23=8532 frac15=8533 frac25=8534 frac35=8535 frac45=8536 frac16=8537 frac56=8538 frac18=8539 frac38=8540
  frac58=8541 frac78=8542 larr=8592 uarr=8593 rarr=8594 darr=8595 harr=8596 varr=8597 nwarr=8598 nearr=8599 searr=8600
  swarr=8601 map=8614 crarr=8629 lharu=8636 rharu=8640 rlarr=8644 lrarr=8646 rlhar=8652 lrhar=8651 lArr=8656 uArr=8657
  rArr=8658 dArr=8659 hArr=8660 iff=8660 forall=8704 comp=8705 part=8706 exist=8707 empty=8709 emptyset=8709 nabla=8711
  isin=8712 isinv=8712 notin=8713 ni=8715 prod=8719 coprod=8720 sum=8721 minus=8722 mnplus=8723 setmn=8726 lowast=8727
  compfn=8728 radic=8730 prop=8733 vprop=8733 infin=8734 ang=8736 mid=8739 par=8741 npar=8742 and=8743 or=8744 cap=8745
  cup=8746 int=8747 conint=8750 there4=8756 becaus=8757 sim=8764 nsim=8769 sime=8771 cong=8773 ap=8776 asymp=8776 thkap=8776
  ape=8778 ne=8800 equiv=8801 le=8804 leq=8804 ge=8805 geq=8805 lE=8806 gE=8807 Lt=8810 Gt=8811 nlt=8814 ngt=8815 nle=8816
  nge=8817 lsim=8818 gsim=8819 les=10877 ges=10878 sub=8834 sup=8835 nsub=8836 sube=8838 supe=8839 oplus=8853 ominus=8854
  otimes=8855 odot=8857 perp=8869 bottom=8869 sdot=8901 star=9734 lceil=8968 rceil=8969 lfloor=8970 rfloor=8971 lang=9001
  rang=9002 telrec=8981 boxh=9472 boxv=9474 block=9608 blk14=9617 blk12=9618 blk34=9619 squ=9633 square=9633 squf=9642
  utri=9653 utrif=9652 rtri=9657 rtrif=9656 dtri=9663 dtrif=9662 ltri=9667 ltrif=9666 loz=9674 lozf=10731 cir=9675 bigcir=9711
  starf=9733 phone=9742 female=9792 male=9794 spades=9824 clubs=9827 hearts=9829 diams=9830 sung=9834 flat=9837 natur=9838
  sharp=9839 check=10003 cross=10007 malt=10016 sext=10038 fflig=64256 filig=64257 fllig=64258 ffilig=64259 ffllig=64260
  thetav=977 thetasym=977 Upsi=978 upsih=978 phiv=981 straightphi=981 varphi=966 phgr=966 piv=982 Gammad=988 gammad=989
  kappav=1008 rhov=1009 epsi=949 epsiv=1013 epsis=1013 sigmav=962 sigmaf=962 upsi=965 ohgr=969 OHgr=937 excl=33 num=35
  dollar=36 percnt=37 lpar=40 rpar=41 ast=42 plus=43 comma=44 period=46 sol=47 colon=58 semi=59 equals=61 quest=63 commat=64
  lsqb=91 lbrack=91 bsol=92 rsqb=93 rbrack=93 lowbar=95 grave=96 lcub=123 lbrace=123 verbar=124 vert=124 rcub=125 rbrace=125
  half=189 die=168 Dot=168 circledR=174 centerdot=183 pm=177 div=247 epsilonv=1013`;

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Characters by the names of their entities, as saxes takes them; has no prototype, so that nothing else is found in it. */
export const ENTITIES: Readonly<Record<string, string>> = Object.assign(
  Object.create(null) as Record<string, string>,
  Object.fromEntries(
    [
      ...IN_ORDER.flatMap(([first, names]) => words(names).map((name, index): [string, number] => [name, first + index])),
      ...words(BY_NUMBER).map((pair): [string, number] => [pair.split('=')[0] ?? '', Number(pair.split('=')[1])]),
    ]
      .filter(([name]) => name !== '_')
      .map(([name, code]) => [name, String.fromCodePoint(code)]),
  ),
  { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
);
