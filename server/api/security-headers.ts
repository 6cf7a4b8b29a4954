// The security headers of every answer. Helmet decides most of them once; after that they are a list that is written as it
// stands, since none depends on the request. Content Security Policy Level 3; the OWASP secure headers list.
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/** Everything comes from this server and nothing is written inline, the explorer's and the API page's styles included. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Names and values, in order. */
export function listSecurityHeaders(): readonly (readonly [string, string])[] {
  const headers: [string, string][] = [];
  const response = { setHeader: (name: string, value: string) => headers.push([name, value]), removeHeader: () => undefined };
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    // The server speaks plain HTTP on this machine: promising HTTPS to browsers would lock people out.
    strictTransportSecurity: false,
  })({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error !== undefined) throw error;
  });
  return headers;
}
