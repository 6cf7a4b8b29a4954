// What is known of the picture in a component. Apart from its state, so that the picture can be drawn without React.
import { useStore } from 'zustand';
import { type PictureState, pictureState } from './picture-state.ts';

/** Reads a part of the picture's state, and again whenever that part changes. */
export const usePicture = <T>(pick: (state: PictureState) => T): T => useStore(pictureState, pick);
