/** One line of what was measured. */
export const print = (what: string, value: string): void => console.log(`${what.padEnd(34)} ${value}`);

export const whole = (value = Number.NaN): string => value.toFixed(value < 100 ? 1 : 0);

export const ratio = (a = Number.NaN, b = Number.NaN): string => (a / b).toFixed(2);
