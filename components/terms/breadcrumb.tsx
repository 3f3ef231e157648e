import type { Words } from '@/lib/words/en';

type Step = { name: string; href: string };

/** The way back: home, glossary, and where in it. */
export function Breadcrumb({ steps, words }: { steps: Step[]; words: Words }) {
  return (
    <nav className="breadcrumb" aria-label={words.site.breadcrumb}>
      <ol>
        {steps.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
