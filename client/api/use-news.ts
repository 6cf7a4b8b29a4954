// What the server said last, in a component. Apart from the news themselves, so that the picture can hear them without React.
import { useStore } from 'zustand';
import { type News, news } from './server-events.ts';

/** Reads a part of the news, and again whenever that part changes. */
export const useNews = <T>(pick: (state: News) => T): T => useStore(news, pick);
