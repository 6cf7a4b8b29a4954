// Everything that can be changed over HTTP.
import type { Action } from './action.ts';
import { editDraft } from './actions/edit-draft.ts';
import { importFile } from './actions/import-file.ts';
import { undoEdit } from './actions/undo-edit.ts';

export const actions: readonly Action[] = [importFile, editDraft, undoEdit];
