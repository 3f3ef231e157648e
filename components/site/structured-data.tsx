import { html } from './html';

/** JSON-LD. `<` is escaped, so that no text of ours can end the element. */
export function StructuredData({ graph }: { graph: object[] }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" {...html(json)} />;
}
