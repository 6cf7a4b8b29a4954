// Files that are handed to the browser as they are: the built explorer, the API page. The API never opens a path; it asks for
// a name, and whoever handed it the source knows which names there are.

export interface FileSource {
  /** What reads the file, or null where there is none of that name. @param path with a leading slash, e.g. `/assets/main.js` */
  find(path: string): (() => Promise<Buffer>) | null;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** Media type by the ending of the name. */
export function typeOfFile(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}
