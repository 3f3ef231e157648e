import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { GuestComments } from '@/components/previews/guest-comments';
import { PreviewBanner } from '@/components/previews/preview-banner';
import { TermArticle } from '@/components/terms/term-text';
import { openPreview } from '@/lib/previews/open';
import { isOpening } from '@/lib/previews/opening';
import { inLanguage } from '@/lib/words/direction';
import { comment } from './actions';

type Props = { params: Promise<{ secret: string }> };

// Once per request: its title and its page are one opening.
const preview = cache(async (secret: string) => openPreview(secret, { counts: isOpening(await headers()) }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shown = await preview((await params).secret);
  return { title: shown ? `${shown.term.headword} · preview` : 'Link not valid' };
}

export default async function PreviewPage({ params }: Props) {
  const { secret } = await params;
  const shown = await preview(secret);
  if (!shown) notFound();
  const { term, glossary, allowsComments, comments } = shown;
  return (
    <>
      <PreviewBanner preview={shown} />
      <div {...inLanguage(glossary.locale)}>
        <TermArticle term={term} glossary={glossary} />
      </div>
      {allowsComments && <GuestComments comments={comments} secret={secret} send={comment} now={new Date()} />}
    </>
  );
}
