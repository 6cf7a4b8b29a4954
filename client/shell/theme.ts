// Light, dark or as the system says; kept in the browser, never in the address.

export type Theme = 'system' | 'light' | 'dark';
const KEY = 'claimgraph:theme';

/** The theme that was chosen before, or `system`. Storage may be denied; then it is not remembered. */
export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Shows a theme (the remembered one by default) and remembers it. */
export function applyTheme(theme: Theme = readTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still shows the theme.
  }
}
