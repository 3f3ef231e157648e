import type { Settings } from '@/lib/site/settings';

/** What the settings page tells the frame of the preview: settings that are valid, and by which light to show them. */
export type Preview = { settings: Settings; theme: 'light' | 'dark' };

/** What the frame says as soon as it listens. */
export const previewReady = 'headword: the preview listens';
