import '../../../../../styles/lists.css';
import '../../../../../styles/term-parts.css';
import '../../../../../styles/term.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TermTabs } from '@/components/revisions/term-tabs';
import { TermArticle } from '@/components/terms/term-text';
import { StatusBadge } from '@/components/workflow/status-badge';
import { requireActor } from '@/lib/auth/actor';
import { findGlossary } from '@/lib/glossaries/list';
import { previewOf } from '@/lib/terms/preview';
import { findVisibleTerm } from '@/lib/terms/visible';
import { inLanguage } from '@/lib/words/direction';

export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } };

export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const found = await findVisibleTerm((await params).id, actor);
  const glossary = found && (await findGlossary(found.term.glossarySlug));
  if (!found || !glossary) notFound();
  return (
    <>
      <TermTabs id={found.term.id} place="preview" />
      <p className="mb-8 flex flex-wrap items-center gap-x-3 rounded-md border border-dashed border-control px-3 py-2">
        <span>
          The page as revision {found.revision.number} would be. Only people with a role in {glossary.name} see this.
        </span>
        <StatusBadge status={found.revision.status} />
      </p>
      <div {...inLanguage(glossary.locale)} className="text-base">
        <TermArticle term={await previewOf(found)} glossary={glossary} />
      </div>
    </>
  );
}
