// The address: everything of a picture that can be shared. One codec both ways, so that every state is a link and a
// link is a state. Shape: /d/<dossier>[/<page>]?view=&select=&focus=&basis=&pane=&topic=&direction=&level=&fidelity=&role=
// and the settings of a page.
// A node has an address of its own as well, which other programs link to: /d/<dossier>/<kind>/<id>.

/** Which filters a reader can set; each is a list, and an empty list lets everything through. */
export const FILTERS = ['topic', 'direction', 'level', 'fidelity', 'role'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

export const VIEWS = ['studies', 'claims', 'full'] as const;
export type ViewName = (typeof VIEWS)[number];

/** What the side panel can show; `none` closes it. */
export const PANES = ['legend', 'reader', 'outline'] as const;
export type Pane = (typeof PANES)[number] | 'none';

/** Pages that answer a question of their own over the same dossier; without one, the address is of the graph. */
export const PAGES = ['matrix', 'timeline', 'conflicts', 'gaps', 'fidelity', 'trace-it', 'appraisal', 'review'] as const;
export type PageName = (typeof PAGES)[number];

/** What readers set on a page: words or lists of words, each page its own, so that what they see is a link. */
export const SETTINGS = [
  'rows',
  'columns',
  'kind',
  'without',
  'weaker',
  'unfaithful',
  'author',
  'retracted',
  'known-by',
  'section',
  'severity',
] as const;
export type SettingName = (typeof SETTINGS)[number];
export type Settings = Readonly<Partial<Record<SettingName, string>>>;

export type Basis = 'cited' | 'checked';

export interface Address {
  /** Id of the dossier, or null on the page that lists them. */
  readonly dossier: string | null;
  /** Which page is open over the graph; null: none. */
  readonly page: PageName | null;
  readonly settings: Settings;
  readonly view: ViewName;
  /** Id of the selected node or edge (edges hold `--`, which no node id does). */
  readonly select: string | null;
  /** Id of the node whose neighbourhood alone is shown. */
  readonly focus: string | null;
  readonly basis: Basis;
  /** What the side panel shows; null: the default of the screen's width. */
  readonly pane: Pane | null;
  readonly filters: Filters;
}

export const NO_FILTERS: Filters = { topic: [], direction: [], level: [], fidelity: [], role: [] };

const HOME: Address = {
  dossier: null,
  page: null,
  settings: {},
  view: 'studies',
  select: null,
  focus: null,
  basis: 'cited',
  pane: null,
  filters: NO_FILTERS,
};

// What a link may hold as an id or a filter value: anything else in an address is not ours and is dropped.
const TOKEN = /^[a-z0-9][a-z0-9.:-]{0,220}$/i;

// A name or a list of names, in any script, without markup: what the settings of a page may hold.
const SETTING = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ,.’':-]{0,1999}$/u;

const token = (value: string | null): string | null => (value !== null && TOKEN.test(value) ? value : null);

function oneOf<T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T;
function oneOf<T extends string>(value: string | null, allowed: readonly T[], otherwise: null): T | null;
function oneOf<T extends string>(value: string | null, allowed: readonly T[], otherwise: T | null): T | null {
  return allowed.find((one) => one === value) ?? otherwise;
}

/** Where a node with an address of its own, `/d/<dossier>/<kind>/<id>`, is in sight. */
const ADDRESSED: Readonly<Record<string, Partial<Address>>> = {
  claim: { view: 'claims' },
  work: {},
  passage: { pane: 'reader' },
  finding: { view: 'full' },
  event: { view: 'full' },
  topic: { view: 'full' },
};

/** The node that the path is about; null for the addresses that hold a page and a query. */
function readNode({ pathname }: { pathname: string }): Partial<Address> | null {
  const [, dossier = '', kind = '', id = ''] = /^\/d\/([^/]+)\/([a-z]+)\/([^/]+)\/?$/.exec(pathname) ?? [];
  const shown = Object.hasOwn(ADDRESSED, kind) ? ADDRESSED[kind] : undefined;
  const select = token(id);
  return shown === undefined || select === null ? null : { ...shown, dossier: token(dossier), select };
}

/** Reads a path and query. Never fails: what it does not understand it leaves at its default. */
export function readAddress(url: { pathname: string; search: string }): Address {
  const query = new URLSearchParams(url.search);
  const path = /^\/d\/([^/]+)(?:\/([a-z-]+))?\/?$/.exec(url.pathname);
  const list = (name: FilterName): string[] =>
    [...new Set((query.get(name) ?? '').split(','))].filter((one) => token(one) !== null).slice(0, 50);
  const address: Address = {
    dossier: path ? token(path[1] ?? null) : null,
    page: oneOf(path?.[2] ?? null, PAGES, null),
    settings: Object.fromEntries(
      SETTINGS.map((name) => [name, query.get(name)] as const).filter(([, value]) => value !== null && SETTING.test(value)),
    ),
    view: oneOf(query.get('view'), VIEWS, HOME.view),
    select: token(query.get('select')),
    focus: token(query.get('focus')),
    basis: oneOf(query.get('basis'), ['cited', 'checked'] as const, HOME.basis),
    pane: oneOf(query.get('pane'), [...PANES, 'none'] as const, null),
    filters: {
      topic: list('topic'),
      direction: list('direction'),
      level: list('level'),
      fidelity: list('fidelity'),
      role: list('role'),
    },
  };
  return { ...address, ...readNode(url) };
}

/** Writes path and query; defaults are left out, so that the plain picture has a plain address. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  if (address.view !== HOME.view) query.set('view', address.view);
  if (address.basis !== HOME.basis) query.set('basis', address.basis);
  if (address.select) query.set('select', address.select);
  if (address.focus) query.set('focus', address.focus);
  if (address.pane) query.set('pane', address.pane);
  for (const name of FILTERS) if (address.filters[name].length > 0) query.set(name, address.filters[name].join(','));
  for (const name of SETTINGS) if (address.settings[name]) query.set(name, address.settings[name]);
  const page = address.dossier && address.page ? `/${address.page}` : '';
  const text = query.toString().replaceAll('%2C', ',');
  return `${address.dossier ? `/d/${address.dossier}${page}` : '/'}${text ? `?${text}` : ''}`;
}
