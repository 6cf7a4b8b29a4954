// Starts React in the regions that index.html lays out; the picture is already there and is not React's.
import { QueryClientProvider } from '@tanstack/react-query';
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from '../api/query-client.ts';
import { followServer } from '../api/server-events.ts';
import { App } from './app.tsx';

export function startPanels(): void {
  const place = document.getElementById('shell');
  if (!place) throw new Error('index.html has lost its #shell');
  createRoot(place).render(
    createElement(StrictMode, null, createElement(QueryClientProvider, { client: queryClient }, createElement(App))),
  );
  followServer();
}
