/** Something a person has to put right: its message is the one sentence they are told. */
export class Halt extends Error {}

/** Whether an error carries this system code (EACCES, ENOENT, …). */
export const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));
