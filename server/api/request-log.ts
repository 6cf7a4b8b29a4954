// One structured line a request, for whoever sets LOG_LEVEL=debug; at the usual level only failures of the server are told.
import type { Logger } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';

/** The path alone: what somebody searches for is nobody else's business. */
const withoutQuery = (url: string | undefined): string => (url ?? '').split('?', 1)[0] ?? '';

/**
 * Gives each request an id (header X-Request-Id) and logs it when it is answered.
 * @param newId makes the ids
 */
export function createRequestLog(logger: Logger, newId: () => string): HttpLogger {
  return pinoHttp({
    logger,
    wrapSerializers: false,
    quietReqLogger: true,
    genReqId: (_request, response) => {
      const id = newId();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    customLogLevel: (_request, response, error) => (error !== undefined || response.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: (request: { id: string; method: string; url?: string }) => ({
        id: request.id,
        method: request.method,
        path: withoutQuery(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
}
