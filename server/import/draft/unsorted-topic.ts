// The one topic of a draft, until somebody sorts its claims.

export const TOPIC = {
  id: 'unsorted',
  label: 'Unsorted',
  description: 'Claims that the import proposed and nobody has sorted yet.',
} as const;
