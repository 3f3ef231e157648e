import { emptyContent } from '@/lib/revisions/content';
import type { Unsaved } from './save-state';

/** Text that was typed in this browser and, as far as it knows, is stored nowhere else. */
export type Copy = { key: string; revisionId: string; windowId: string; at: string; unsaved: Unsaved };

/** Where one window keeps its copy. Windows never overwrite each other's. */
export type CopyPlace = { personId: string; termId: string; revisionId: string; windowId: string };

const prefixOf = ({ personId, termId }: Pick<CopyPlace, 'personId' | 'termId'>) =>
  `headword.unsaved.${personId}.${termId}.`;
const keyOf = (place: CopyPlace) => `${prefixOf(place)}${place.revisionId}.${place.windowId}`;

/** Keeps the copy of this window; nothing: everything is stored, so the copy goes. False where the browser refuses. */
export function keepCopy(storage: Storage, place: CopyPlace, unsaved: Unsaved | null, at: string): boolean {
  try {
    if (unsaved) storage.setItem(keyOf(place), JSON.stringify({ at, unsaved }));
    else storage.removeItem(keyOf(place));
    return true;
  } catch {
    return false;
  }
}

/** The copies that other windows left of this person's text for this term, newest first. */
export function listCopies(storage: Storage, place: CopyPlace): Copy[] {
  const prefix = prefixOf(place);
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(prefix) && key !== keyOf(place))
    .flatMap((key) => readCopy(key, storage.getItem(key)))
    .sort((one, other) => other.at.localeCompare(one.at));
}

export const dropCopy = (storage: Storage, { key }: Pick<Copy, 'key'>): void => storage.removeItem(key);

function readCopy(key: string, stored: string | null): Copy[] {
  try {
    const { at, unsaved } = JSON.parse(stored ?? '') as Omit<Copy, 'key'>;
    const whole = typeof at === 'string' && Number.isInteger(unsaved.draft.version);
    const complete = Object.keys(emptyContent('')).every(
      (field) => field in unsaved.base && field in unsaved.draft.content,
    );
    const [revisionId = '', windowId = ''] = key.split('.').slice(-2);
    return whole && complete ? [{ key, revisionId, windowId, at, unsaved }] : [];
  } catch {
    return [];
  }
}
