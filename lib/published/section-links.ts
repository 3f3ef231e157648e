const section = /<h([23]) id="([^"]+)">([\s\S]*?)<\/h\1>/g;

/** Our serialiser's HTML with every section's heading as a link to itself, but for headings that hold a link already. */
export const withSectionLinks = (html: string): string =>
  html.replace(section, (heading, level: string, id: string, words: string) =>
    words.includes('<a ') ? heading : `<h${level} id="${id}">${sectionLink(id, words)}</h${level}>`,
  );

const sectionLink = (id: string, words: string): string => `<a class="section-link" href="#${id}">${words}</a>`;
