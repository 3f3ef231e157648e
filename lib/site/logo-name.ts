const shape = /^[0-9a-f]{32}-(\d{1,4})x(\d{1,4})\.(png|svg)$/;

/** What a picture is called: by its content, with its size in pixels, so that its name is all a page has to know. */
export const logoName = (
  hash: string,
  { width, height, ending }: { width: number; height: number; ending: 'png' | 'svg' },
) => `${hash.slice(0, 32)}-${width}x${height}.${ending}`;

export const isLogoName = (name: string): boolean => shape.test(name);

/** The size that the name says, in pixels. */
export function sizeOf(name: string): { width: number; height: number } {
  const [, width, height] = shape.exec(name) ?? [];
  return { width: Number(width ?? 0), height: Number(height ?? 0) };
}

/** Where everybody finds a picture that the public settings name. */
export const logoPath = (name: string): string => `/images/logo/${name}`;
