export type Kind = 'png' | 'jpeg' | 'webp' | 'svg';
type Size = { width: number; height: number };

const ascii = (file: Uint8Array, from: number, to: number): string => String.fromCharCode(...file.subarray(from, to));

/** What a file is by its first bytes, whatever it is called; null where it is no picture of a kind we take. */
export function kindOf(file: Uint8Array): Kind | null {
  if (ascii(file, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff) return 'jpeg';
  if (ascii(file, 0, 4) === 'RIFF' && ascii(file, 8, 12) === 'WEBP') return 'webp';
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|svg[\s>/])/.test(ascii(file, 0, 256)) ? 'svg' : null;
}

/** How large the pixels say they are, before any of them is unpacked; null where they do not. */
export function sizeIn(file: Uint8Array, kind: Exclude<Kind, 'svg'>): Size | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    if (kind === 'png') return { width: view.getUint32(16), height: view.getUint32(20) };
    return kind === 'jpeg' ? jpegSize(view) : webpSize(file, view);
  } catch {
    return null; // It ends before it says.
  }
}

/** ITU T.81, B.2.2: the first frame header. */
function jpegSize(view: DataView): Size | null {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** RFC 9649: the extended, the lossless and the lossy form. */
function webpSize(file: Uint8Array, view: DataView): Size | null {
  const form = ascii(file, 12, 16);
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (form === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 };
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (form === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  return null;
}
