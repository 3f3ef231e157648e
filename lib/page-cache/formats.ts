import { endings } from '@/lib/published/paths';
import { type Format, preferences } from './preferences';

type Form = Format | 'png';

/** Pages that are there in other forms too, each with the folder of app/(public) that makes them ("/tech/term.md/api"). */
const pages: [page: RegExp, inside: string, forms: readonly Form[]][] = [
  [/^\/(?!index$|search$)([^/.]+)$/, '/$1/glossary.', ['md', 'png']],
  [/^\/(?!search\/)([^/.]+)\/([^/.]+)$/, '/$1/term./$2', ['md', 'jsonld', 'png']],
  [/^\/(?!search\/)([^/.]+)\/letters\/([^/.]+)$/, '/$1/letter./$2', ['md']],
  [/^\/(?!search\/)([^/.]+)\/names\/([^/.]+)$/, '/$1/name./$2', ['md']],
  [/^\/(?!search\/)([^/.]+)\/topics\/([^/.]+)$/, '/$1/topic./$2', ['md']],
];
const ending = new RegExp(`^(.+)\\.(${Object.values(endings).join('|')})$`);

/**
 * Where the app makes what is asked for: by the ending of the address ("/tech/api.md"), or by what the request accepts
 * at the page's own address. Everything else is where it is.
 */
export function pathInForm(path: string, accept: string | undefined): string {
  if (path.includes('.')) {
    const [, page = '', form] = ending.exec(path) ?? [];
    return inForm(page, form as Form) ?? path;
  }
  const wanted = preferences(accept);
  if (wanted[0] === 'html') return path;
  for (const format of wanted) {
    const inside = format === 'html' ? path : inForm(path, format);
    if (inside !== null) return inside;
  }
  return path;
}

/** Whether what is answered at this address depends on what the request accepts. */
export const isNegotiated = (path: string): boolean => inForm(path, 'md') !== null;

function inForm(page: string, form: Form): string | null {
  const [shape, inside] = pages.find(([shape, , forms]) => forms.includes(form) && shape.test(page)) ?? [];
  return shape && inside ? page.replace(shape, inside.replace('.', `.${form}`)) : null;
}
