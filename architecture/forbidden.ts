/** What no file is called: it says what a file is technically. */
export const fileNames = /^(utils?|helpers?|types?|constants?|index|common|misc|shared)\.[a-z.]+$/;

/** Words for which product.md and style.md have a better one. */
export const words =
  /\b(util|helper|manager|service|entry|article|collection|submission|dashboard|backoffice|autolink|crosslink|audit|payload|converter)s?\b/;

/** What a function may not be called: its first word says nothing, or a read is called otherwise. */
export const verb = /\b(?:function|const)\s+((?:get|fetch|load|handle|process|manage)[A-Z]\w*)/g;
