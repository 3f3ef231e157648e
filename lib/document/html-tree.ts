export type Element = { tag: string; attributes: Record<string, string>; children: Node[] };
export type Node = string | Element;

const part = /<(\/?)([a-z][a-z0-9]*)((?:[^"<>]|"[^"]*")*)>|[^<]+/g;
const attribute = /([a-z-]+)="([^"]*)"/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** HTML as our own serializer writes it (html.ts: every element closed but `br`, every attribute in quotes), as a tree. */
export function htmlTree(html: string): Node[] {
  const root: Element = { tag: '', attributes: {}, children: [] };
  const open = [root];
  for (const [text, closes, tag, attributes = ''] of html.matchAll(part)) {
    const inside = open.at(-1) ?? root;
    if (!tag) inside.children.push(unescaped(text));
    else if (closes) {
      if (inside.tag === tag) open.pop();
    } else {
      const element: Element = { tag, attributes: attributesOf(attributes), children: [] };
      inside.children.push(element);
      if (tag !== 'br') open.push(element);
    }
  }
  return root.children;
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, unescaped(value)]));

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);
