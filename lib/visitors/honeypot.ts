/** The field that nobody sees, so that only a program fills it in. Its name is one that programs like to fill. */
export const honeypot = 'website';

/** Whether a program gave itself away: something stands where nobody sees a field. */
export const isCaught = (typed: Readonly<Record<string, unknown>>): boolean => (typed[honeypot] ?? '') !== '';
