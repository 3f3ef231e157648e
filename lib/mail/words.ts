import { directionOf } from '@/lib/words/direction';

/** What a message says. */
export type Words = {
  /** BCP 47; English where it is not said. */
  language?: string;
  /** Sentences, one paragraph each. */
  lines: readonly string[];
  /** What somebody wrote, quoted. */
  quote?: string;
  button?: { text: string; href: string };
  /** Why they get this, and how to get less of it. */
  foot: string;
  footLink?: { text: string; href: string };
};

/** A message as plain text and as HTML that needs no style sheet and no picture. */
export const rendered = (words: Words): { text: string; html: string } => ({
  text: textOf(words),
  html: htmlOf(words),
});

function textOf({ lines, quote, button, foot, footLink }: Words): string {
  const parts = [
    ...lines,
    quote?.replace(/^/gm, '> '),
    button && `${button.text}: ${button.href}`,
    `-- \n${foot}`,
    footLink && `${footLink.text}: ${footLink.href}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
const broken = (text: string): string => escaped(text).replace(/\n/g, '<br>');

const font = 'font-family:Georgia,serif;font-size:17px;line-height:1.5';

function htmlOf({ language = 'en', lines, quote, button, foot, footLink }: Words): string {
  const parts = [
    ...lines.map((line) => `<p style="margin:0 0 16px">${broken(line)}</p>`),
    quote &&
      `<blockquote style="margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #b5532b">${broken(quote)}</blockquote>`,
    button &&
      `<p style="margin:24px 0"><a href="${escaped(button.href)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#9c4221;color:#ffffff;text-decoration:none;font-family:Arial,sans-serif;font-size:16px">${escaped(button.text)}</a></p>`,
    `<p style="margin:32px 0 0;font-family:Arial,sans-serif;font-size:13px;opacity:.75">${broken(foot)}${
      footLink ? ` <a href="${escaped(footLink.href)}" style="color:inherit">${escaped(footLink.text)}</a>.` : ''
    }</p>`,
  ];
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
<body style="margin:0;padding:24px"><div style="max-width:560px;margin:0 auto;${font}">
${parts.filter(Boolean).join('\n')}
</div></body></html>
`;
}
