// What a page without a server holds: the server's answers by path and query under /api/v1.

export type Answers = Readonly<Record<string, unknown>>;
