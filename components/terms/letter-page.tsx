import type { LetterSection as Section } from '@/lib/published/az';
import type { Glossary } from '@/lib/published/glossary';
import { glossaryPath } from '@/lib/published/paths';
import { Breadcrumb } from './breadcrumb';
import { LetterBar } from './letter-bar';
import { letterLinks } from './letter-links';
import { LetterSection } from './letter-section';

type Props = { glossary: Glossary; letters: string[]; section: Section };

export function LetterPage({ glossary, letters, section }: Props) {
  return (
    <div className="glossary-page">
      <header className="glossary-head glossary-head-small">
        <Breadcrumb
          steps={[
            { name: 'Glossaries', href: '/' },
            { name: glossary.name, href: glossaryPath(glossary.slug) },
          ]}
        />
        <h1>
          {glossary.name}: {section.letter}
        </h1>
      </header>
      <LetterBar letters={letterLinks(letters, glossary.slug, section.letter)} />
      <div className="letters">
        <LetterSection section={section} glossary={glossary.slug} />
      </div>
    </div>
  );
}
