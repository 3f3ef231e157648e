/** Words only: what Postgres' web search takes for operators (quotes, minus, "or") is ordinary text to a reader. */
export const plainWords = (query: string): string => query.replace(/["-]/g, ' ').replace(/\bor\b/gi, '"$&"');
