import { escapeControls } from './printable';

/** JSON fit for a terminal too: JSON.stringify leaves some control characters as they are. */
export function toJsonDocument(value: object): string {
  return escapeControls(JSON.stringify(value, null, 2));
}
