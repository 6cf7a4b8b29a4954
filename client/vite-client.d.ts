// Types of what Vite adds to imports (style sheets, pictures).
/// <reference types="vite/client" />
declare module '@fontsource-variable/*';
