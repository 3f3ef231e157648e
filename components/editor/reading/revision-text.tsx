import { toHtml } from '@/lib/document/html';
import type { Document } from '@/lib/document/schema';
import type { Content } from '@/lib/revisions/content';
import { inLanguage } from '@/lib/words/direction';

type Props = {
  content: Content;
  glossaryName: string;
  /** Of the glossary: BCP 47 */
  language: string;
  /** Where a term is in the studio, and its headword. */
  resolve: (id: string) => { href: string; headword: string } | null;
};

/** A revision as its page will show it, with links that stay in the studio. */
export function RevisionArticle({ content, glossaryName, language, resolve }: Props) {
  const shown = content.aliases.filter(({ kind }) => kind !== 'hidden');
  const { deprecation } = content;
  const replacement = deprecation?.replacementId ? resolve(deprecation.replacementId) : null;
  return (
    <article
      aria-labelledby="headword"
      className="grid max-w-[46rem] grid-cols-1 content-start gap-8"
      {...inLanguage(language)}
    >
      <header className="grid gap-4 border-b border-line pb-7">
        <p className="text-[13px] text-muted">{glossaryName}</p>
        <div>
          <h1
            id="headword"
            className="font-serif text-[clamp(2.25rem,5vw,3.5rem)] leading-[max(1.05,var(--heading-leading))] font-medium tracking-tight wrap-anywhere"
          >
            {content.headword || 'No headword yet'}
          </h1>
          {shown.length > 0 && (
            <p className="mt-1 font-serif text-lg text-muted italic">{shown.map(({ name }) => name).join(', ')}</p>
          )}
        </div>
        <p className="max-w-[58ch] font-serif text-[1.375rem] leading-[max(1.5,var(--leading))] wrap-anywhere">
          {content.definition}
        </p>
        {deprecation && (
          <p className="border-s-2 border-warn ps-3 text-warn">
            Deprecated. {deprecation.note}{' '}
            {replacement && (
              <>
                Use <a href={replacement.href}>{replacement.headword}</a> instead.
              </>
            )}
          </p>
        )}
      </header>
      <Text document={content.body} resolve={resolve} />
      {content.questions.length > 0 && (
        <section aria-labelledby="questions">
          <h2 id="questions" className="mb-3 font-serif text-2xl font-medium">
            Questions and answers
          </h2>
          <dl className="grid gap-5">
            {content.questions.map(({ question, answer }, index) => (
              <div key={question} className="border-t border-line pt-3">
                <dt className="mb-1 font-serif text-xl font-medium">{question}</dt>
                <dd>
                  <Text document={answer} resolve={resolve} prefix={`q${index}-`} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {content.sources.length > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources" className="mb-3 font-serif text-2xl font-medium">
            Sources
          </h2>
          <ol className="ms-5 grid list-decimal gap-1 font-serif text-lg">
            {content.sources.map(({ title, url }) => (
              <li key={`${title} ${url}`} className="wrap-anywhere">
                {/^https?:/u.test(url) ? (
                  <a href={url} rel="noopener noreferrer" className="underline underline-offset-3">
                    {title || url}
                  </a>
                ) : (
                  title
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

function Text({ document, resolve, prefix = '' }: { document: Document; resolve: Props['resolve']; prefix?: string }) {
  const { html } = toHtml(document, resolve, { idPrefix: prefix });
  // toHtml builds every tag itself and escapes every text.
  const markup = { dangerouslySetInnerHTML: { __html: html } };
  return html ? <div className="prose-term" {...markup} /> : null;
}
