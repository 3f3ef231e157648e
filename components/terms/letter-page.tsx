import type { LetterSection as Section } from '@/lib/published/az';
import type { Glossary } from '@/lib/published/glossary';
import { glossaryPath } from '@/lib/published/paths';
import { wordsOf } from '@/lib/words/words';
import { Breadcrumb } from './breadcrumb';
import { LetterBar } from './letter-bar';
import { letterLinks } from './letter-links';
import { LetterSection } from './letter-section';

type Props = { glossary: Glossary; letters: string[]; section: Section };

export function LetterPage({ glossary, letters, section }: Props) {
  const words = wordsOf(glossary.locale);
  return (
    <div className="glossary-page">
      <header className="glossary-head glossary-head-small">
        <Breadcrumb
          steps={[
            { name: words.site.glossaries, href: '/' },
            { name: glossary.name, href: glossaryPath(glossary.slug) },
          ]}
          words={words}
        />
        <h1>
          {glossary.name}: {section.letter}
        </h1>
      </header>
      <LetterBar letters={letterLinks(letters, glossary.slug, section.letter)} words={words} />
      <div className="letters">
        <LetterSection section={section} glossary={glossary.slug} words={words} />
      </div>
    </div>
  );
}
