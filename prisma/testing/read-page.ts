import { db } from '@/lib/db';

/** What stands on a live page, links as [words] for each term that is named, as <words> for others. */
export async function readPage(termId: string, ...named: string[]): Promise<string> {
  const page = await db.publishedTerm.findUniqueOrThrow({ where: { id: termId } });
  const questions = page.questions as { html: string }[];
  return [page.definitionHtml, page.html, ...questions.map(({ html }) => html)]
    .join('')
    .replace(/<a href="term:([0-9a-f-]{36})"[^>]*>(.*?)<\/a>/g, (_, id, words) =>
      named.length === 0 || named.includes(id) ? `[${words}]` : `<${words}>`,
    )
    .replace(/<\/?(?:p|ul|li|h2|h3|blockquote|pre|code|strong)\b[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
