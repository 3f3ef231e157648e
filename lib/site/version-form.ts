import { z } from 'zod';
import { settings } from './settings';

/** The settings as they are to be, and the number of the version that the form was opened with. */
export const settingsChange = z.strictObject({ number: z.int32(), settings });
export type SettingsChange = z.output<typeof settingsChange>;

/** A version to bring back, and the number of the one that was current when it was chosen. */
export const versionChoice = z.strictObject({ number: z.int32(), chosen: z.int32().min(0) });
export type VersionChoice = z.output<typeof versionChoice>;
