/** Who did it, as the beginning of a sentence. */
export const whoOf = ({ by, own }: { by: string | null; own: boolean }): string =>
  own ? 'You, in another tab,' : (by ?? 'Somebody');
