/** These nodes as one JSON-LD document in the words of schema.org. `<` is escaped, so that no text of ours can end an element. */
export const graphJson = (graph: object[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
