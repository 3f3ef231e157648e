import { toPlainText } from '@/lib/document/text';
import type { Content } from '@/lib/revisions/content';
import type { ContentField } from '@/lib/revisions/merge';

type Props = { field: ContentField; content: Content; headwordOf: (id: string) => string | undefined };

/** One field in plain words, for choosing between two of its texts. */
export const FieldView = (props: Props) => (
  <div className="max-h-96 overflow-y-auto font-serif text-base whitespace-pre-wrap wrap-anywhere">
    {plainText(props) || <span className="font-sans text-sm text-muted">Nothing</span>}
  </div>
);

function plainText({ field, content, headwordOf }: Props): string {
  const names = (ids: string[]) => ids.map((id) => headwordOf(id) ?? 'Unknown term').join('\n');
  switch (field) {
    case 'body':
      return toPlainText(content.body);
    case 'aliases':
      return content.aliases.map(({ name, kind }) => `${name} (${kind})`).join('\n');
    case 'topics':
      return content.topics.join('\n');
    case 'related':
    case 'broader':
      return names(content[field]);
    case 'questions':
      return content.questions.map(({ question, answer }) => `${question}\n${toPlainText(answer)}`).join('\n\n');
    case 'sources':
      return content.sources.map(({ title, url }) => `${title} ${url}`).join('\n');
    case 'deprecation':
      return content.deprecation
        ? [
            content.deprecation.note,
            names(content.deprecation.replacementId ? [content.deprecation.replacementId] : []),
          ].join('\n')
        : '';
    default:
      return content[field];
  }
}
